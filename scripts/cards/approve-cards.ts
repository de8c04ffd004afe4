import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cardTemplateVersion } from "@/lib/engines/share-cards/share-cards";
import { cardRenderer } from "@/lib/testing/share-cards/card-renderer";
import { cardSheet } from "@/lib/testing/share-cards/card-sheet";
import { cardSheets } from "@/lib/testing/share-cards/card-sheets";
import { type Drawing, drawingFingerprint } from "@/lib/testing/share-cards/drawing-fingerprint";
import { samplePhotos } from "@/lib/testing/share-cards/sample-photos";

/** Draws the sheets of share cards again. Look at them before they are committed: the test holds cards to them. */
const target = "components/share-card/approved";
const record = join(target, "drawing.json");
const fingerprint = await drawingFingerprint();
const approved: Drawing | null = existsSync(record) ? JSON.parse(await readFile(record, "utf8")) : null;
if (approved?.version === cardTemplateVersion && approved.fingerprint !== fingerprint) {
  console.error(
    "Cards are drawn otherwise than those in stores: raise cardTemplateVersion in lib/engines/share-cards/card-hash.ts.",
  );
  process.exit(1);
}
const { photos, remove } = await samplePhotos();
await mkdir(target, { recursive: true });
const renderer = await cardRenderer();
for (const [name, cards] of Object.entries(cardSheets(photos))) {
  const drawn: Buffer[] = [];
  for (const card of cards) drawn.push((await renderer.draw(card)).bytes);
  await writeFile(join(target, `${name}.webp`), (await cardSheet(drawn)).sheet);
  console.log(`${target}/${name}.webp: ${cards.length} cards`);
}
await remove();
const drawing: Drawing = { version: cardTemplateVersion, fingerprint };
await writeFile(record, `${JSON.stringify(drawing, null, 2)}\n`);
