import anyAscii from "any-ascii";

const HAN = /\p{Script=Han}/u;
const NOT_A_CHARACTER = /[\p{Co}\p{Cn}\p{Cs}\uFFFC\uFFFD]/u;
const SPACE = /\p{Zs}/u;
const VULGAR_FRACTION = /^\d*\u2044\d*$/;

/** Whether a code point means something: not private, unassigned, half a pair or a sign for what was lost. */
export function isCharacter(letter: string): boolean {
  return !NOT_A_CHARACTER.test(letter);
}

/** Ways to write a grapheme that mean the same, best first: composed, decomposed, and small where the capital has no glyph. */
export function sameSpellings(grapheme: string): string[] {
  const spellings = [grapheme, grapheme.normalize("NFC"), grapheme.normalize("NFD"), grapheme.toLowerCase()];
  return [...new Set(spellings)];
}

/**
 * Readable texts for a letter that no font has, best first: without its typographic form (\u2082 as 2), in Latin letters,
 * or a sign that something is there. The last one always has a glyph.
 * @param before the text before it: a fraction after a digit must not be read as one number with it
 */
export function readableInstead(letter: string, before: string): string[] {
  if (SPACE.test(letter)) return ["\u00A0"];
  if (!isCharacter(letter)) return ["\uFFFD", "?"];
  const compatible = letter.normalize("NFKD");
  const apart = VULGAR_FRACTION.test(compatible) && /\d$/.test(before) ? ` ${compatible}` : compatible;
  const slashed = apart.replaceAll("\u2044", "/");
  const sign = HAN.test(letter) ? "\u3013" : "\uFFFD";
  const latin = HAN.test(letter) ? "" : anyAscii(letter).trim();
  return [apart, slashed, latin, sign, "?"].filter((text) => text.trim() !== "" && text !== letter);
}
