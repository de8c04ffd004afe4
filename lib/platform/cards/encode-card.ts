import type { Sharp } from "sharp";

export interface EncodedCard {
  bytes: Buffer;
  contentType: "image/jpeg" | "image/png";
}

/** Messengers drop larger pictures. */
export const mostBytes = 300_000;

/** Encodes a card in the smaller of JPEG and, where it is mostly flat colour, PNG; never above 300 KB. */
export async function encodeCard(card: Sharp, isFlat: boolean): Promise<EncodedCard> {
  for (const quality of [82, 72, 60, 45, 30]) {
    const bytes = await card
      .clone()
      .jpeg({ quality, chromaSubsampling: quality > 70 ? "4:4:4" : "4:2:0", mozjpeg: false, optimiseCoding: true })
      .toBuffer();
    if (bytes.length > mostBytes) continue;
    if (!isFlat) return { bytes, contentType: "image/jpeg" };
    const png = await card.clone().png({ palette: true, colours: 128, dither: 0, effort: 4 }).toBuffer();
    return png.length < bytes.length ? { bytes: png, contentType: "image/png" } : { bytes, contentType: "image/jpeg" };
  }
  throw new Error("The card stays above 300 KB at the lowest quality.");
}
