import sharp from "sharp";
import { indexedPng } from "./indexed-png";

export interface EncodedCard {
  bytes: Buffer;
  contentType: "image/jpeg" | "image/png";
}

/** RGB bytes, row by row. */
interface CardPixels {
  pixels: Buffer;
  width: number;
  height: number;
}

/** Messengers drop larger pictures. */
export const mostCardBytes = 300_000;

/** Encodes a card of at most 300 KB: flat colour as PNG with a palette, which stays sharp and is smaller; what has a picture as JPEG. */
export async function encodeCard({ pixels, width, height }: CardPixels, isFlat: boolean): Promise<EncodedCard> {
  if (isFlat) {
    const bytes = await indexedPng(pixels, width, height);
    if (bytes && bytes.length <= mostCardBytes) return { bytes, contentType: "image/png" };
  }
  return { bytes: await encodeJpeg({ pixels, width, height }), contentType: "image/jpeg" };
}

async function encodeJpeg({ pixels, width, height }: CardPixels): Promise<Buffer> {
  const card = sharp(pixels, { raw: { width, height, channels: 3 } });
  for (const quality of [78, 70, 60, 45, 30]) {
    const chromaSubsampling = quality > 70 ? "4:4:4" : "4:2:0";
    const bytes = await card.clone().jpeg({ quality, chromaSubsampling }).toBuffer();
    if (bytes.length <= mostCardBytes) return bytes;
  }
  throw new Error("The card stays above 300 KB at the lowest quality.");
}
