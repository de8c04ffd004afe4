import type { PlacedGlyph } from "./shape-line";

/** Collects the outlines of glyphs and notes how far their ink reaches. */
export class GlyphDrawing {
  readonly #strokes: { type: string; points: number[] }[] = [];
  #left = Number.POSITIVE_INFINITY;
  #top = Number.POSITIVE_INFINITY;
  #right = Number.NEGATIVE_INFINITY;
  #bottom = Number.NEGATIVE_INFINITY;

  /** Path data in tenths of pixels from the top left corner of `ink`. */
  get path(): string {
    const origin = [this.ink.left, this.ink.top] as const;
    const write = (value: number, i: number) => Math.round((value - origin[i % 2 === 0 ? 0 : 1]) * 10) / 10;
    return this.#strokes.map(({ type, points }) => type + points.map(write).join(" ")).join("");
  }

  /** Whole pixels that hold all ink, or an empty box at the origin when there is none. */
  get ink(): { left: number; top: number; width: number; height: number } {
    if (this.#left > this.#right) return { left: 0, top: 0, width: 0, height: 0 };
    const [left, top] = [Math.floor(this.#left) - 1, Math.floor(this.#top) - 1];
    return { left, top, width: Math.ceil(this.#right) + 1 - left, height: Math.ceil(this.#bottom) + 1 - top };
  }

  /** Adds a line whose left edge stands at `left` and whose baseline at `baseline`. */
  add(glyphs: PlacedGlyph[], size: number, left: number, baseline: number): void {
    for (const { font, glyph, x, y } of glyphs) {
      const scale = size / font.unitsPerEm;
      const originX = left + x * size;
      const originY = baseline - y * size;
      for (const { type, values } of font.outline(glyph)) {
        const points = values.map((value, i) => (i % 2 === 0 ? originX + value * scale : originY - value * scale));
        for (let i = 0; i < points.length; i += 2) this.#reach(points[i] ?? 0, points[i + 1] ?? 0);
        this.#strokes.push({ type, points });
      }
    }
  }

  #reach(x: number, y: number): void {
    if (x < this.#left) this.#left = x;
    if (x > this.#right) this.#right = x;
    if (y < this.#top) this.#top = y;
    if (y > this.#bottom) this.#bottom = y;
  }
}
