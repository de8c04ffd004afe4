import { inLanguage } from "@/lib/platform/i18n/by-language";

/** A picture as readers see it; width and height are the original's, in pixels. */
export interface Picture {
  id: string;
  hash: string;
  width: number;
  height: number;
  focalX: number;
  focalY: number;
  /** Empty for a picture that only decorates */
  alt: string;
  caption: string;
  credit: string;
  /** Readers may not see it: only the studio has its file, for those who may */
  isPrivate?: true;
}

/** A picture in the views, or in a preview of what is not public. */
export interface PictureRow {
  id: string;
  hash: string;
  width: number;
  height: number;
  focalX: number;
  focalY: number;
  alts: unknown;
  captions: unknown;
  credit: string;
  isDecorative: boolean;
  isPrivate?: true;
}

/** The picture in a JSON column of the public views, worded in the language of the story. */
export function asPicture(json: unknown, lang: string, fallback: string): Picture | null {
  if (!json) return null;
  const row = json as PictureRow;
  const { id, hash, width, height, focalX, focalY, credit } = row;
  const alt = row.isDecorative ? "" : inLanguage(row.alts, lang, fallback);
  const caption = inLanguage(row.captions, lang, fallback);
  const picture = { id, hash, width, height, focalX, focalY, credit, alt, caption };
  return row.isPrivate ? { ...picture, isPrivate: true } : picture;
}
