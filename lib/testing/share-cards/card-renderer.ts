import { layOutCard } from "@/components/share-card/lay-out-card";
import { pixelsOf, type ShareCard } from "@/lib/engines/share-cards/card-model";
import type { EncodedCard } from "@/lib/engines/share-cards/encode/encode-card";
import { renderCard } from "@/lib/engines/share-cards/render-card";
import { FontShelf } from "@/lib/engines/share-cards/text/fonts/font-shelf";
import { Typesetter } from "@/lib/engines/share-cards/text/typesetter";
import { loadVercelOg } from "@/lib/engines/share-cards/vercel-og";
import { inkMask } from "./ink-mask";

/** Sets text as usual but draws no ink, so that only what lies behind the words is seen. */
class InklessTypesetter extends Typesetter {
  override async set(...box: Parameters<Typesetter["set"]>) {
    const set = await super.set(...box);
    return set && { ...set, path: "" };
  }
}

/** Draws cards within this process: with their words, with only what lies behind these, and where their letters lie. */
export async function cardRenderer(): Promise<{
  draw(card: ShareCard): Promise<EncodedCard>;
  drawWithoutInk(card: ShareCard): Promise<EncodedCard>;
  mask(card: ShareCard): Promise<Uint8Array>;
}> {
  const shelf = new FontShelf(64 * 1024 * 1024);
  const Renderer = await loadVercelOg();
  const tools = { layOut: layOutCard, newTypesetter: () => new Typesetter(shelf), Renderer };
  const inkless = { ...tools, newTypesetter: () => new InklessTypesetter(shelf) };
  return {
    draw: (card) => renderCard(card, tools),
    drawWithoutInk: (card) => renderCard(card, inkless),
    mask: async (card) => inkMask(await layOutCard(card, new Typesetter(shelf)), pixelsOf(card.size), Renderer),
  };
}
