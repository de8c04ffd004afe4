import type { PlacedGlyph } from "./shape-line";

/** How far the ink of glyphs reaches above and below the baseline, in em; never less than capitals and descenders do. */
export interface InkExtents {
  above: number;
  below: number;
}

export function inkExtents(glyphs: PlacedGlyph[]): InkExtents {
  let above = 0.68;
  let below = 0.2;
  for (const { font, glyph, y } of glyphs) {
    const ink = font.ink(glyph);
    above = Math.max(above, y + ink.above);
    below = Math.max(below, ink.below - y);
  }
  return { above, below };
}
