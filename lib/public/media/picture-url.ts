import { pictureVersion } from "@/lib/newsroom/media/picture-version";

export const pictureRatios = { "3x2": 3 / 2, "1x1": 1, "16x9": 16 / 9, "4x5": 4 / 5, "2x1": 2 } as const;
export type PictureRatio = keyof typeof pictureRatios;
/** Widths in pixels that the media route makes; each is at most half as wide again as the one before. No others are answered. */
export const pictureWidths = [160, 240, 320, 480, 640, 800, 1200, 1600, 2400] as const;
export const pictureTypes = ["avif", "webp", "jpg"] as const;
export type PictureType = (typeof pictureTypes)[number];

interface Original {
  id: string;
  hash: string;
  width: number;
  height: number;
  focalX: number;
  focalY: number;
  isPrivate?: true;
}

/** `/media/{id}/{pictureVersion}/{width}w[-ratio].{type}`, cut to the ratio around the focal point where one is given; below `/studio` for a private picture */
export function pictureUrl(
  media: Pick<Original, "id" | "hash" | "focalX" | "focalY" | "isPrivate">,
  width: number,
  type: PictureType,
  ratio?: PictureRatio,
) {
  const door = media.isPrivate ? "/studio" : "";
  return `${door}/media/${media.id}/${pictureVersion(media)}/${width}w${ratio ? `-${ratio}` : ""}.${type}`;
}

interface PictureSources {
  /** The `srcset` of each modern type, best first */
  sources: { type: string; srcSet: string }[];
  src: string;
  srcSet: string;
  /** Of the largest variant, in pixels: the browser reserves its shape */
  width: number;
  height: number;
}

/** What a picture element needs: every width of the ladder that the original can fill, at most `largest` pixels wide. */
export function pictureSources(media: Original, ratio?: PictureRatio, largest = 1600): PictureSources {
  const shape = ratio ? pictureRatios[ratio] : media.width / media.height;
  const available = ratio ? Math.min(media.width, Math.round(media.height * shape)) : media.width;
  const fitting = pictureWidths.filter((width) => width <= largest && width <= available);
  const widths = fitting.length > 0 ? fitting : [pictureWidths[0]];
  const srcSet = (type: PictureType) =>
    widths.map((width) => `${pictureUrl(media, width, type, ratio)} ${width}w`).join(", ");
  const width = widths.at(-1) ?? pictureWidths[0];
  const middle = widths.findLast((each) => each <= 800) ?? width;
  return {
    sources: [
      { type: "image/avif", srcSet: srcSet("avif") },
      { type: "image/webp", srcSet: srcSet("webp") },
    ],
    src: pictureUrl(media, middle, "jpg", ratio),
    srcSet: srcSet("jpg"),
    width,
    height: Math.round(width / shape),
  };
}
