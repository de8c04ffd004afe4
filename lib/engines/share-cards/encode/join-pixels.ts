import { parseColour } from "@/lib/platform/colour/contrast";
import type { Box } from "../card-layout";

/** Rows of RGB bytes that fill a box of the card. */
export interface PlacedPixels {
  box: Box;
  pixels: Buffer;
}

/** Lays opaque rectangles over each other, the last one uppermost, on a ground of one colour; gives the card's RGB bytes. */
export function joinPixels(width: number, height: number, ground: string, parts: PlacedPixels[]): Buffer {
  const canvas = Buffer.alloc(width * height * 3, Buffer.from(parseColour(ground)));
  for (const { box, pixels } of parts) {
    for (let row = 0; row < box.height; row++) {
      const from = row * box.width * 3;
      pixels.copy(canvas, ((box.top + row) * width + box.left) * 3, from, from + box.width * 3);
    }
  }
  return canvas;
}
