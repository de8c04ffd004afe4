import sharp from "sharp";
import { MAX_STORED_PIXELS } from "@/lib/platform/pictures/decoder-limits";
import type { PlacedPicture } from "./card-layout";
import { chooseCrop } from "./crop";
import type { PlacedPixels } from "./encode/join-pixels";

/** Luma of ITU-R BT.709 in each channel */
const luma: [number, number, number] = [0.2126, 0.7152, 0.0722];
const grey: [typeof luma, typeof luma, typeof luma] = [luma, luma, luma];

/** Scales and crops a picture to its box. Throws when the file is no picture, is damaged or has more than 100 megapixels. */
export async function preparePicture({ picture, box, covered, isGrey }: PlacedPicture): Promise<PlacedPixels> {
  try {
    const source = sharp(picture.path, { limitInputPixels: MAX_STORED_PIXELS, failOn: "error", sequentialRead: true });
    const { autoOrient } = await source.metadata();
    const crop = chooseCrop(autoOrient, box, picture.focal, covered);
    const scaled = source
      .autoOrient()
      .resize(crop.scaled.width, crop.scaled.height, { fit: "fill", kernel: "cubic" })
      .extract({ left: crop.left, top: crop.top, width: box.width, height: box.height })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb");
    const toned = isGrey ? scaled.recomb(grey) : scaled;
    return { box, pixels: await toned.removeAlpha().raw().toBuffer() };
  } catch (error) {
    throw new Error(`The picture ${picture.path} cannot be used: ${error instanceof Error ? error.message : error}`);
  }
}
