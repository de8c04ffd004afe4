import { readFile, writeFile } from "node:fs/promises";
import { dirname, extname } from "node:path";
import { type CardContentType, CardRefusal, convertCard, drawCard } from "@/lib/engines/share-cards/share-cards";
import { buildCardWorker } from "./build/card-worker.mjs";
import { cardOfStory } from "./cards/card-of-story";

const types: Record<string, CardContentType> = { ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png" };

/** Draws the card of a story described in a JSON file (see docs/share-cards.md) into a picture file. */
async function main([source, target]: string[]): Promise<void> {
  if (!source || !target) throw new CardRefusal("bad-card", "Usage: npm run card -- STORY.json OUT.jpg");
  const type = types[extname(target).toLowerCase()];
  if (!type) throw new CardRefusal("bad-card", `${target}: a card is written as .jpg, .jpeg or .png`);
  const card = cardOfStory(await readJson(source), dirname(source));
  await buildCardWorker();
  const { bytes, contentType, width, height, missing } = await drawCard(card);
  const written = await convertCard(bytes, contentType, type);
  await writeFile(target, written);
  if (missing.length > 0) console.error(`Replaced, since no font has them: ${missing.join(" ")}`);
  console.log(`${target}: ${type}, ${width}x${height}, ${Math.ceil(written.length / 1024)} KB`);
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
