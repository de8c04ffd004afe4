import { pixelsOf, type ShareCard } from "@/lib/engines/share-cards/card-model";
import { isRightToLeft } from "./direction";

/** Pixels between a slab's edge and its words. */
export const side = 48;

interface SlabPlace {
  /** Below the photo; in a lower corner of it; or beside it from top to bottom. */
  kind: "foot" | "corner" | "column";
  isAtRight: boolean;
  textWidth: number;
  textHeight: number;
  sizes: [largest: number, smallest: number];
}

/**
 * Chooses where words leave the subject alone: on a wide card in the corner away from it, or, since from the middle of a
 * picture no corner is away, beside a photo that is cropped around it.
 */
export function slabPlace({ size, photo, lang }: ShareCard): SlabPlace {
  const { width, height } = pixelsOf(size);
  if (height > 800) {
    return { kind: "foot", isAtRight: false, textWidth: width - 2 * side, textHeight: 390, sizes: [104, 48] };
  }
  const x = photo?.focal.x ?? 0.5;
  if (x > 0.36 && x < 0.64) {
    return { kind: "column", isAtRight: isRightToLeft(lang), textWidth: 588, textHeight: 0, sizes: [104, 34] };
  }
  return { kind: "corner", isAtRight: x < 0.5, textWidth: 800 - 2 * side, textHeight: 252, sizes: [78, 34] };
}
