import { readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { CardRefusal } from "@/lib/platform/cards/card-refusal";
import { drawCard } from "@/lib/platform/cards/draw-card";
import { buildCardWorker } from "./build/card-worker.mjs";
import { cardOfStory } from "./cards/card-of-story";

/** Draws the card of a story described in a JSON file (see docs/share-cards.md) into a picture file. */
async function main([source, target]: string[]): Promise<void> {
  if (!source || !target) throw new CardRefusal("bad-card", "Usage: npm run card -- STORY.json OUT.jpg");
  const card = cardOfStory(await readJson(source), dirname(source));
  await buildCardWorker();
  const { bytes, contentType, width, height } = await drawCard(card);
  await writeFile(target, bytes);
  console.log(`${target}: ${contentType}, ${width}x${height}, ${Math.ceil(bytes.length / 1024)} KB`);
}

async function readJson(source: string): Promise<unknown> {
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
