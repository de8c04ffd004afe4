/** What Word's own list marker says about its list. */
export interface ListMarker {
  ordered: boolean;
  /** Number of the item, where the list is ordered */
  number: number;
  /** `type` of an `ol`: letters or Roman numerals; null for digits */
  numbering: "a" | "A" | "i" | "I" | null;
}

const BULLET_FONT = /symbol|wingdings|webdings|courier/i;
const DIGITS = /^[^\p{L}\p{N}]*(?:\p{Nd}+\.)*(\p{Nd}+)[^\p{L}\p{N}]*$/u;
const LETTERS = /^[^\p{L}\p{N}]*([a-z]+)[.):]$/iu;

/** Reads the marker that Word put before an item; `font` is the font of the marker, by which the bullet "o" differs from the letter. */
export function listMarker(marker: string, font: string): ListMarker {
  const text = marker.trim();
  const digits = DIGITS.exec(text)?.[1];
  if (digits) return { ordered: true, number: decimal(digits), numbering: null };
  const letters = BULLET_FONT.test(font) ? undefined : LETTERS.exec(text)?.[1];
  if (!letters) return { ordered: false, number: 1, numbering: null };
  const roman = romanNumber(letters.toLowerCase());
  const isRoman = roman !== null && (letters.length > 1 || letters.toLowerCase() === "i");
  const isUpper = letters === letters.toUpperCase();
  if (isRoman) return { ordered: true, number: roman, numbering: isUpper ? "I" : "i" };
  return { ordered: true, number: letterNumber(letters.toLowerCase()), numbering: isUpper ? "A" : "a" };
}

/** Arabic-Indic and Persian digits count like ours. */
const decimal = (digits: string) =>
  Number(digits.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))) || 1;

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

function romanNumber(letters: string): number | null {
  const values = [...letters].map((letter) => ROMAN[letter] ?? 0);
  if (values.includes(0)) return null;
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

const letterNumber = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);
