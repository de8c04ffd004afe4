import { readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { CardPhoto, ShareCard } from "@/lib/platform/cards/card";
import { CardRefusal } from "@/lib/platform/cards/card-refusal";
import { drawCard } from "@/lib/platform/cards/draw-card";
import { buildCardWorker } from "./build/card-worker.mjs";

/** Draws the card described in a JSON file (see docs/share-cards.md) into a picture file. */
async function main([source, target]: string[]): Promise<void> {
  if (!source || !target) throw new CardRefusal("bad-card", "Usage: npm run card -- STORY.json OUT.jpg");
  const card = await readCard(source);
  await buildCardWorker();
  const besideSource = (photo: CardPhoto | undefined) =>
    photo && { ...photo, path: resolve(dirname(source), String(photo.path)) };
  const drawn = await drawCard({ ...card, photo: besideSource(card.photo), portrait: besideSource(card.portrait) });
  await writeFile(target, drawn.bytes);
  console.log(
    `${target}: ${drawn.contentType}, ${drawn.width}x${drawn.height}, ${Math.ceil(drawn.bytes.length / 1024)} KB`,
  );
}

async function readCard(source: string): Promise<ShareCard> {
  const text = await readFile(source, "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CardRefusal("bad-card", `${source} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
