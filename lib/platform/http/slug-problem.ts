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

export type SlugFault = "letters" | "long" | "reserved";

/** Why a text cannot be a slug, or null where it can. */
export function slugFault(slug: string): SlugFault | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return "letters";
  if (slug.length > MAX_SLUG) return "long";
  if (reservedWords.includes(slug)) return "reserved";
  return null;
}

const causes: Record<SlugFault, string> = {
  letters: "must be lower-case letters, digits and single hyphens",
  long: `must have at most ${MAX_SLUG} characters`,
  reserved: "is an address of the portal itself",
};

/** The cause for which a text cannot be a slug, in words; null where it can. */
export function slugProblem(slug: string): string | null {
  const fault = slugFault(slug);
  return fault && causes[fault];
}
