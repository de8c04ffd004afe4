import sharp from "sharp";
import type { ShareCard } from "./card";
import type { LayOutCard } from "./card-layout";
import { renderCard } from "./render-card";
import { FontShelf } from "./text/fonts/font-shelf";
import { Typesetter } from "./text/typesetter";
import { loadVercelOg } from "./vercel-og";

export interface CardRequest {
  id: number;
  card: ShareCard;
}

export type CardReply =
  | { id: number; bytes: Uint8Array; contentType: "image/jpeg" | "image/png"; missing: string[]; isSpent: boolean }
  | { id: number; problem: string };

const fontBudget = 48 * 1024 * 1024;
const mostEvicted = 96 * 1024 * 1024;

/** Makes this process draw the cards that its parent sends, one after the other, until the parent is gone. */
export async function serveCards(layOut: LayOutCard): Promise<void> {
  sharp.cache(false);
  const shelf = new FontShelf(fontBudget);
  const newTypesetter = () => new Typesetter(shelf);
  const ready = loadVercelOg();
  let last: Promise<void> = Promise.resolve();

  async function answer({ id, card }: CardRequest): Promise<void> {
    try {
      const drawn = await renderCard(card, { layOut, newTypesetter, Renderer: await ready });
      // WebAssembly memory never shrinks: a process that has let go of many fonts is better replaced.
      reply({ id, ...drawn, isSpent: shelf.evictedBytes > mostEvicted });
    } catch (error) {
      reply({ id, problem: error instanceof Error ? error.message : String(error) });
    }
  }

  process.on("message", (request: CardRequest) => {
    last = last.then(() => answer(request));
  });
  process.on("disconnect", () => process.exit(0));
  await ready;
}

function reply(message: CardReply): void {
  if (process.connected) process.send?.(message);
}
