/** What a picture's own metadata says, in whatever language. */
export interface PictureWords {
  creator?: string;
  credit?: string;
  source?: string;
  copyright?: string;
  usageTerms?: string;
  caption?: string;
  alt?: string;
}

/** A picture decoded and encoded again: upright, in sRGB, without any metadata. */
export interface DecodedPicture {
  bytes: Uint8Array;
  mime: "image/jpeg" | "image/png";
  width: number;
  height: number;
  words: PictureWords;
}
