import { contrast } from "@/lib/platform/colour/contrast";
import { sentence, term } from "@/lib/platform/i18n/sentence";
import type { Settings } from "./settings";

const INK = "#1a1712";
const DARK_PAPER = "#141310";

const rounded = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

/**
 * Why colours cannot be read where they stand, by setting; empty where all can. Limits of WCAG 2.2: 7 : 1 for text on paper (AAA, for it is
 * read long), 4.5 : 1 for accents (AA).
 */
export function colourProblems(settings: Pick<Settings, "paper" | "accent" | "accentDark">) {
  const pairs = [
    { path: "paper", on: settings.paper, colour: INK, least: 7, what: "Text on this paper" },
    { path: "accent", on: settings.paper, colour: settings.accent, least: 4.5, what: "The accent on the light paper" },
    { path: "accentDark", on: DARK_PAPER, colour: settings.accentDark, least: 4.5, what: "The accent on dark pages" },
  ];
  return pairs.flatMap(({ path, on, colour, least, what }) => {
    const ratio = contrast(on, colour);
    if (ratio >= least) return [];
    return { path, message: sentence`${term(what)} has a contrast of ${rounded(ratio)} : 1 and needs ${least} : 1` };
  });
}
