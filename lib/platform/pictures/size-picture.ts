import { openStoredPicture } from "./stored-picture";

export interface PictureSizing {
  /** Pixels to which the whole picture is scaled */
  scaled: { width: number; height: number };
  /** The piece that is taken out of the scaled picture */
  cut: { left: number; top: number; width: number; height: number };
  type: "avif" | "webp" | "jpg";
}

/** One size of a picture that preparePicture encoded. */
export async function sizePicture(original: Uint8Array, { scaled, cut, type }: PictureSizing): Promise<Buffer> {
  // Scaling first lets the JPEG decoder skip pixels, which cutting first would not.
  const piece = (await openStoredPicture(original)).resize(scaled.width, scaled.height, { fit: "fill" }).extract(cut);
  switch (type) {
    case "avif":
      return piece.avif({ quality: 52, effort: 2 }).toBuffer();
    case "webp":
      return piece.webp({ quality: 76, effort: 3 }).toBuffer();
    case "jpg":
      return piece.flatten({ background: "#ffffff" }).jpeg({ quality: 80, progressive: true }).toBuffer();
  }
}
