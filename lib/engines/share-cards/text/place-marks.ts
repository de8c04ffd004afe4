import type { FontInstance } from "./fonts/font-shelf";
import { sideOf, spareMark } from "./fonts/spare-marks";
import type { PlacedGlyph } from "./shape-line";

const COMBINING = /\p{Mn}/u;
const GAP = 0.05;

/** Scripts whose marks may be put on a letter by its ink, where no font knows the place: those of one letter and accents. */
export function isMarkedByInk(script: string | null): boolean {
  return script === "Latn" || script === "Grek" || script === "Cyrl";
}

/** The text with signs in place of the combining marks that the font lacks; its length is the same. */
export function textFor(font: FontInstance, text: string, mayReplace: boolean): string {
  if (!mayReplace || !COMBINING.test(text)) return text;
  const spare = (letter: string) => (font.has(letter.codePointAt(0) ?? 0) ? letter : (spareMark(letter) ?? letter));
  return [...text].map((letter) => (COMBINING.test(letter) ? spare(letter) : letter)).join("");
}

/** The mark that each glyph of a run is, by order; none where letters were joined, since their font places such marks itself. */
export function looseMarks(text: string, glyphs: number): (string | undefined)[] {
  const letters = [...text];
  if (letters.length !== glyphs || !COMBINING.test(text)) return [];
  return letters.map((letter) => (COMBINING.test(letter) ? letter : undefined));
}

/** Puts a mark over, under or on the letter before it, clear of the marks that are there already. */
export function placeMark(
  before: PlacedGlyph[],
  mark: string,
  font: FontInstance,
  glyph: number,
  cluster: number,
): PlacedGlyph {
  const own = font.ink(glyph);
  const side = sideOf(mark);
  const letterAt = before.findLastIndex(({ advance }) => advance > 0);
  const stack = before.slice(Math.max(0, letterAt));
  const [letter] = stack;
  const ink = letter?.font.ink(letter.glyph);
  const middle = (letter?.x ?? 0) + ((ink?.left ?? 0) + (ink?.right ?? 0)) / 2;
  const top = Math.max(...stack.map(({ font, glyph, y }) => y + font.ink(glyph).above));
  const bottom = Math.min(...stack.map(({ font, glyph, y }) => y - font.ink(glyph).below));
  const y = side === "above" ? top + GAP + own.below : side === "below" ? bottom - GAP - own.above : 0;
  return { font, glyph, x: middle - (own.left + own.right) / 2, y, advance: 0, cluster };
}
