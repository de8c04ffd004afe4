import { MAX_SLUG, slugProblem } from "@/lib/platform/http/slug-problem";

/** A slug as near to a text as a slug can be; null where no letter is left of it. */
export function slugSuggestion(text: string): string | null {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_SLUG)
    .replace(/^-+|-+$/g, "");
  if (plain === "") return null;
  return slugProblem(plain) === null ? plain : `${plain.slice(0, MAX_SLUG - 6)}-story`;
}
