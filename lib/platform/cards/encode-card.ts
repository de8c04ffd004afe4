import type { Sharp } from "sharp";

export interface EncodedCard {
  bytes: Buffer;
  contentType: "image/jpeg" | "image/png";
}

/** Messengers drop larger pictures. */
const mostBytes = 300_000;
const flatBytes = 100_000;

/** Encodes a card: flat colour as PNG with a palette, which stays sharp and is smaller; photos as JPEG of at most 300 KB. */
export async function encodeCard(card: Sharp, isFlat: boolean): Promise<EncodedCard> {
  if (isFlat) {
    const bytes = await card.clone().png({ palette: true, colours: 64, dither: 0, effort: 1 }).toBuffer();
    if (bytes.length <= flatBytes) return { bytes, contentType: "image/png" };
  }
  for (const quality of [82, 72, 60, 45, 30]) {
    const chromaSubsampling = quality > 70 ? "4:4:4" : "4:2:0";
    const bytes = await card.clone().jpeg({ quality, chromaSubsampling }).toBuffer();
    if (bytes.length <= mostBytes) return { bytes, contentType: "image/jpeg" };
  }
  throw new Error("The card stays above 300 KB at the lowest quality.");
}
