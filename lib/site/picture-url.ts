import { pictureVersion } from "@/lib/newsroom/media/picture-version";

export const pictureWidths = [160, 320, 480, 640, 800, 1200, 1600, 2400] as const;
export const pictureRatios = ["3x2", "1x1", "16x9", "4x5", "2x1"] as const;
export const pictureTypes = ["avif", "webp", "jpg"] as const;

export type PictureWidth = (typeof pictureWidths)[number];
export type PictureRatio = (typeof pictureRatios)[number];
export type PictureType = (typeof pictureTypes)[number];

/** What PublicStory.lead, PublicAuthor.portrait and PublicMedia all have. */
export interface PictureSource {
  id: string;
  /** SHA-256 of the original, hexadecimal */
  hash: string;
  focalX: number;
  focalY: number;
}

/** Path of one size of a picture, cut to the ratio around its focal point where one is given; never wider than the original. */
export function pictureUrl(
  source: PictureSource,
  width: PictureWidth,
  type: PictureType,
  ratio?: PictureRatio,
): string {
  return `/media/${source.id}/${pictureVersion(source)}/${width}w${ratio ? `-${ratio}` : ""}.${type}`;
}
