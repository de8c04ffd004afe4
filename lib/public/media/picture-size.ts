import type { PictureSizing } from "@/lib/platform/pictures/size-picture";
import { type PictureRatio, type PictureType, pictureRatios, pictureTypes, pictureWidths } from "./picture-url";

export interface PictureSize {
  width: number;
  ratio: PictureRatio | null;
  type: PictureType;
}

const FILE = new RegExp(
  `^(${pictureWidths.join("|")})w(?:-(${Object.keys(pictureRatios).join("|")}))?\\.(${pictureTypes.join("|")})$`,
);

/** The size that a file name such as `800w-3x2.webp` asks for; null for every other name. */
export function pictureSize(file: string): PictureSize | null {
  const match = FILE.exec(file);
  if (!match) return null;
  return {
    width: Number(match[1]),
    ratio: (match[2] ?? null) as PictureRatio | null,
    type: match[3] as PictureType,
  };
}

interface CutInput {
  width: number;
  height: number;
  focalX: number;
  focalY: number;
}

const within = (value: number, max: number) => Math.min(Math.max(Math.round(value), 0), max);

/** How a picture is scaled and cut for a size: around its focal point, and never enlarged. */
export function pictureCut(picture: CutInput, size: Pick<PictureSize, "width" | "ratio">): Omit<PictureSizing, "type"> {
  const [across = picture.width, down = picture.height] = size.ratio?.split("x").map(Number) ?? [];
  const cropWidth = Math.min(picture.width, (picture.height * across) / down);
  const width = Math.max(1, Math.min(size.width, Math.round(cropWidth)));
  const height = Math.max(1, Math.round((width * down) / across));
  const scale = width / cropWidth;
  const scaled = {
    width: Math.max(width, Math.round(picture.width * scale)),
    height: Math.max(height, Math.round(picture.height * scale)),
  };
  const left = within(picture.focalX * scaled.width - width / 2, scaled.width - width);
  const top = within(picture.focalY * scaled.height - height / 2, scaled.height - height);
  return { scaled, cut: { left, top, width, height } };
}
