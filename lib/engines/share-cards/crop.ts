import type { Box } from "./card-layout";

interface Crop {
  /** Size in pixels to which the whole picture is scaled. */
  scaled: { width: number; height: number };
  /** Part of the scaled picture that fills the box. */
  left: number;
  top: number;
}

interface Point {
  x: number;
  y: number;
}

const zooms = [1, 1.08, 1.16, 1.25, 1.35];

/**
 * Chooses how a picture fills a box: the focal point as near as possible to the middle of what stays visible,
 * enlarging a little where that frees the subject from the covered part.
 * @param source size of the picture in pixels
 * @param focal place of the subject in the picture, 0 to 1
 */
export function chooseCrop(
  source: { width: number; height: number },
  box: Box,
  focal: Point,
  covered: Box | undefined,
): Crop {
  const aims = covered ? visibleMiddles(box, covered) : [{ x: box.width / 2, y: box.height / 2 }];
  let best: { crop: Crop; cost: number } | null = null;
  for (const zoom of covered ? zooms : [1]) {
    const scale = Math.max(box.width / source.width, box.height / source.height) * zoom;
    const scaled = { width: Math.ceil(source.width * scale), height: Math.ceil(source.height * scale) };
    for (const [rank, aim] of aims.entries()) {
      const left = clamp(Math.round(focal.x * scaled.width - aim.x), scaled.width - box.width);
      const top = clamp(Math.round(focal.y * scaled.height - aim.y), scaled.height - box.height);
      const subject = { x: focal.x * scaled.width - left, y: focal.y * scaled.height - top };
      const distance = Math.hypot(subject.x - aim.x, subject.y - aim.y) / box.width;
      const cost = distance + rank * 0.02 + (zoom - 1) * 0.6 + (covered ? 4 * lostShare(subject, box, covered) : 0);
      if (!best || cost < best.cost) best = { crop: { scaled, left, top }, cost };
    }
  }
  if (!best) throw new Error("A picture box needs a size.");
  return best.crop;
}

/** Good places for a subject, best first: in the wider strip beside the covered part, above it, and in the corner of both. */
function visibleMiddles(box: Box, covered: Box): Point[] {
  const before = covered.left - box.left;
  const after = box.width - before - covered.width;
  const beside = before > after ? before / 2 : box.width - after / 2;
  const above = covered.top - box.top;
  return [
    { x: beside, y: box.height * 0.42 },
    { x: box.width / 2, y: above / 2 },
    { x: beside, y: above / 2 },
  ];
}

/** How much of the subject, taken as a rectangle around the focal point, lies under the covered part or outside the box. */
function lostShare(subject: Point, box: Box, covered: Box): number {
  const [halfWidth, halfHeight] = [box.width * 0.11, box.height * 0.16];
  const around = {
    left: subject.x - halfWidth,
    top: subject.y - halfHeight,
    width: 2 * halfWidth,
    height: 2 * halfHeight,
  };
  const frame = { left: 0, top: 0, width: box.width, height: box.height };
  const lid = { ...covered, left: covered.left - box.left, top: covered.top - box.top };
  const area = around.width * around.height;
  return 1 - (commonArea(around, frame) - commonArea(around, lid)) / area;
}

function commonArea(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
