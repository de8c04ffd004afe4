import { dash } from "./dash";
import { apostropheInstead, quote } from "./quotes";
import type { Replacement } from "./replacement";
import { signSpace } from "./sign-space";
import { isUntouched } from "./untouched";

const ellipsis = (before: string, typed: string): Replacement | null =>
  typed === "." && /(?:^|[^.])\.\.$/.test(before) ? { cut: 2, insert: "…" } : null;

/** The typographic form of what is typed after a text: of quotes, apostrophes, dashes, dots and spaces before signs; null where it stays what it is. */
export function typographic(before: string, typed: string, lang: string): Replacement | null {
  if (typed === "-") return dash(before, typed, lang);
  if (isUntouched(before)) return null;
  return (
    apostropheInstead(before, typed, lang) ??
    quote(before, typed, lang) ??
    dash(before, typed, lang) ??
    ellipsis(before, typed) ??
    signSpace(before, typed, lang)
  );
}
