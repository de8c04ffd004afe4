import type { ImageResponse } from "@vercel/og";
import sharp from "sharp";
import { pixelsOf, type ShareCard } from "./card";
import type { LayOutCard } from "./card-layout";
import { type EncodedCard, encodeCard } from "./encode-card";
import { preparePicture } from "./prepare-picture";
import type { Typesetter } from "./text/typesetter";

interface Tools {
  layOut: LayOutCard;
  typesetter: Typesetter;
  Renderer: typeof ImageResponse;
}

/** Draws one card: pictures cropped by sharp, the layer above them by @vercel/og, joined and encoded once. */
export async function renderCard(card: ShareCard, { layOut, typesetter, Renderer }: Tools): Promise<EncodedCard> {
  const { width, height } = pixelsOf(card.size);
  const layout = await layOut(card, typesetter);
  const [layer, ...pictures] = await Promise.all([
    new Renderer(layout.element, { width, height }).arrayBuffer(),
    ...layout.pictures.map(preparePicture),
  ]);
  const ground = sharp({ create: { width, height, channels: 3, background: layout.ground } });
  const joined = ground.composite([
    ...pictures.map(({ pixels, raw, left, top }) => ({ input: pixels, raw, left, top })),
    { input: Buffer.from(layer) },
  ]);
  const { data, info } = await joined.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return encodeCard(sharp(data, { raw: { width, height, channels: info.channels } }), pictures.length === 0);
}
