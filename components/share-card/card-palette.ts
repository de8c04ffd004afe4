import type { ShareCard } from "@/lib/platform/cards/card";
import { contrast, mixColours, readableOn } from "@/lib/platform/colour/contrast";

/** Colours of one card, each text colour readable (at least 4.5:1 even after the edges of thin letters are smoothed) on `ground`. */
export interface CardPalette {
  ground: string;
  text: string;
  quiet: string;
  accent: string;
  /** The brand's colour as it is, for rules and blocks without text. */
  block: string;
  onBlock: string;
  rule: string;
}

function paletteOn(ground: string, text: string, accent: string): CardPalette {
  const readable = readableOn(ground, text);
  return {
    ground,
    text: readable,
    quiet: readableOn(ground, mixColours(readable, ground, 0.35)),
    accent: readableOn(ground, accent),
    block: accent,
    onBlock: whitePrint(accent),
    rule: mixColours(ground, readable, 0.22),
  };
}

/** White where it reads on the colour, else near black: nothing between the two looks printed. */
function whitePrint(colour: string): string {
  return contrast(colour, "#ffffff") >= 4.5 ? "#ffffff" : readableOn(colour, "#141414");
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
  const print = whitePrint(brand.accent);
  return paletteOn(brand.accent, print, print);
}

export function neutralPalette(): CardPalette {
  return paletteOn("#e9e7e2", "#2b2a27", "#6b6963");
}
