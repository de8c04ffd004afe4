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
    const extents = font.font.glyphExtents(glyph);
    if (!extents) continue;
    above = Math.max(above, y + extents.yBearing / font.unitsPerEm);
    below = Math.max(below, -(y + (extents.yBearing + extents.height) / font.unitsPerEm));
  }
  return { above, below };
}
