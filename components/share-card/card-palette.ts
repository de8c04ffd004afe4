import type { ShareCard } from "@/lib/engines/share-cards/card-model";
import { contrast, mixColours, readableOn } from "@/lib/platform/colour/contrast";

/** Contrast of words with their ground: packing as JPEG takes up to a third of it from thin strokes, and 4.5 must be left. */
const least = 7.5;

/** Colours of one card, each text colour readable on `ground` and `onBlock` on `block`. */
export interface CardPalette {
  ground: string;
  text: string;
  quiet: string;
  accent: string;
  /** The brand's colour, as near as words in `onBlock` can be read on it. */
  block: string;
  onBlock: string;
  rule: string;
}

/** A colour fainter than this on the ground would have to be bent so far that it turns to mud: words take the ink instead. */
const bendable = 2.6;

function paletteOn(wished: string, text: string, accent: string): CardPalette {
  const ground = printable(wished);
  const readable = readableOn(ground, text, least);
  const print = printOn(accent);
  return {
    ground,
    text: readable,
    quiet: readableOn(ground, mixColours(readable, ground, 0.35), least),
    accent: contrast(ground, accent) < bendable ? readable : readableOn(ground, accent, least),
    block: readableOn(print, accent, least),
    onBlock: print,
    rule: mixColours(ground, readable, 0.22),
  };
}

/** The colour, or where neither black nor white would read on it, such as on middle grey, its nearest shade on which one does. */
function printable(ground: string): string {
  const [onBlack, onWhite] = [contrast(ground, "#000000"), contrast(ground, "#ffffff")];
  if (Math.max(onBlack, onWhite) >= least) return ground;
  return readableOn(onBlack > onWhite ? "#000000" : "#ffffff", ground, least);
}

/** White where it reads on the colour, else near black: nothing between the two looks printed. */
function printOn(colour: string): string {
  return contrast(colour, "#ffffff") >= 4.5 ? "#ffffff" : "#141414";
}

export function paperPalette({ brand }: ShareCard): CardPalette {
  return paletteOn(brand.paper ?? "#fbf8f2", brand.ink ?? "#16140f", brand.accent);
}

export function inkPalette({ brand }: ShareCard): CardPalette {
  return paletteOn(brand.ink ?? "#16140f", brand.paper ?? "#fbf8f2", brand.accent);
}

/** Paper with a breath of the brand's colour. */
export function tintPalette({ brand }: ShareCard): CardPalette {
  const paper = brand.paper ?? "#fbf8f2";
  return paletteOn(mixColours(paper, brand.accent, 0.1), brand.ink ?? "#16140f", brand.accent);
}

export function accentPalette({ brand }: ShareCard): CardPalette {
  const print = printOn(brand.accent);
  return paletteOn(readableOn(print, brand.accent, least), print, print);
}

export function neutralPalette(): CardPalette {
  return paletteOn("#e9e7e2", "#2b2a27", "#6b6963");
}
