import type { PlacedGlyph } from "./shape-line";

/** Writes glyphs as SVG path data in pixels, the line's left edge at `left` and its baseline at `baseline`. */
export function drawGlyphs(glyphs: PlacedGlyph[], size: number, left: number, baseline: number): string {
  const parts: string[] = [];
  for (const { font, glyph, x, y } of glyphs) {
    const scale = size / font.unitsPerEm;
    const originX = left + x * size;
    const originY = baseline - y * size;
    for (const { type, values } of font.outline(glyph)) {
      const points = values.map((value, i) => round(i % 2 === 0 ? originX + value * scale : originY - value * scale));
      parts.push(type + points.join(" "));
    }
  }
  return parts.join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
