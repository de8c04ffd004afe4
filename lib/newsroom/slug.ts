import limax from "limax";
import { portalSegments } from "@/lib/platform/http/portal-segments";

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

function cut(text: string): string {
  if (text.length <= MAX_SLUG) return text;
  const head = text.slice(0, MAX_SLUG + 1);
  return head.slice(0, Math.max(head.lastIndexOf("-"), 1)).replace(/-+$/, "");
}

/** A slug of at most 80 ASCII characters from a headline in the given language, cut at a word; `story` where nothing is left. */
export function slugOf(headline: string, lang: string): string {
  const elides = ["fr", "it", "ca", "oc"].includes(lang.split("-")[0] ?? "");
  const text = elides ? headline.replace(/['’](?=\p{L})/gu, " ") : headline;
  const slug = limax(text.normalize("NFC"), { lang: lang.split("-")[0], tone: false })
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return cut(slug) || "story";
}

/** Why a text cannot be a slug, or null where it can. */
export function slugProblem(slug: string): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return "must be lower-case letters, digits and single hyphens";
  if (slug.length > MAX_SLUG) return `must have at most ${MAX_SLUG} characters`;
  if (reservedWords.includes(slug)) return "is an address of the portal itself";
  return null;
}
