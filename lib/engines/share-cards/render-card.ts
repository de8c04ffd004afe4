import type { ImageResponse } from "@vercel/og";
import sharp from "sharp";
import { pixelsOf, type ShareCard } from "./card";
import type { LayOutCard, PlacedLayer } from "./card-layout";
import { type EncodedCard, encodeCard } from "./encode/encode-card";
import { joinPixels, type PlacedPixels } from "./encode/join-pixels";
import { preparePicture } from "./prepare-picture";
import type { Typesetter } from "./text/typesetter";

interface RenderedCard extends EncodedCard {
  /** Letters that no font has: others are drawn in their places */
  missing: string[];
}

interface Tools {
  layOut: LayOutCard;
  newTypesetter: () => Typesetter;
  Renderer: typeof ImageResponse;
}

/** Draws one card: pictures cropped by sharp, the words by @vercel/og, joined and encoded once. */
export async function renderCard(card: ShareCard, { layOut, newTypesetter, Renderer }: Tools): Promise<RenderedCard> {
  const typesetter = newTypesetter();
  const { width, height } = pixelsOf(card.size);
  const { ground, pictures, layers } = await layOut(card, typesetter);
  const drawLayer = async ({ box, element }: PlacedLayer): Promise<PlacedPixels> => {
    const png = await new Renderer(element, { width: box.width, height: box.height }).arrayBuffer();
    return { box, pixels: await sharp(png).removeAlpha().raw().toBuffer() };
  };
  const parts = await Promise.all([...pictures.map(preparePicture), ...layers.map(drawLayer)]);
  const pixels = joinPixels(width, height, ground, parts);
  const encoded = await encodeCard({ pixels, width, height }, pictures.length === 0);
  return { ...encoded, missing: [...typesetter.missing] };
}
