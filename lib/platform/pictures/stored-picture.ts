import sharp, { type Sharp } from "sharp";
import { MAX_STORED_PIXELS } from "./decoder-limits";
import { pictureFormat } from "./picture-format";

/**
 * Opens a picture that a decoder encoded, for scaling in the server's own process. Throws for anything else: only baseline JPEG and PNG without
 * interlacing are read row by row, so that the size of a picture costs no memory (decision 017).
 */
export async function openStoredPicture(bytes: Uint8Array): Promise<Sharp> {
  const format = pictureFormat(bytes);
  if (format !== "jpeg" && format !== "png") throw new Error("The stored picture is neither JPEG nor PNG.");
  const picture = sharp(bytes, { sequentialRead: true, limitInputPixels: MAX_STORED_PIXELS });
  if ((await picture.metadata()).isProgressive)
    throw new Error(`The stored ${format} is progressive: no decoder wrote it.`);
  return picture;
}
