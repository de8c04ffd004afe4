import sharp from "sharp";
import { CardRefusal } from "./card-refusal";
import { mostCardBytes } from "./encode/encode-card";

export type CardContentType = "image/jpeg" | "image/png";

/** Colours to try for a palette, best first. */
const palettes = [256, 128, 64, 32, 16];

/** The bytes of a card as JPEG or PNG, at most 300 KB; throws a `CardRefusal` where a PNG of it cannot be that small. */
export async function convertCard(bytes: Buffer, from: CardContentType, to: CardContentType): Promise<Buffer> {
  if (from === to) return bytes;
  const card = sharp(bytes);
  if (to === "image/jpeg") return card.jpeg({ quality: 88, chromaSubsampling: "4:4:4" }).toBuffer();
  for (const colours of palettes) {
    const png = await card.clone().png({ palette: true, colours, effort: 7 }).toBuffer();
    if (png.length <= mostCardBytes) return png;
  }
  throw new CardRefusal("cannot-draw", "A PNG of this card would be larger than 300 KB: ask for a JPEG.");
}
