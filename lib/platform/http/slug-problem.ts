import { portalSegments } from "./portal-segments";

export const MAX_SLUG = 80;

/** Words that stand where a slug would in the portal's own addresses, beside its first segments. */
const reservedWords: readonly string[] = [
  ...portalSegments,
  "search",
  "topic",
  "author",
  "archive",
  "corrections",
  "feed",
  "lite",
  "newsletter",
  "offline",
  "about",
  "admin",
];

/** Why a text cannot be a slug, or null where it can. */
export function slugProblem(slug: string): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return "must be lower-case letters, digits and single hyphens";
  if (slug.length > MAX_SLUG) return `must have at most ${MAX_SLUG} characters`;
  if (reservedWords.includes(slug)) return "is an address of the portal itself";
  return null;
}
