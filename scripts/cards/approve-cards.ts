import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cardRenderer } from "@/lib/testing/share-cards/card-renderer";
import { cardSheet } from "@/lib/testing/share-cards/card-sheet";
import { cardSheets } from "@/lib/testing/share-cards/card-sheets";
import { writeSamplePhoto } from "@/lib/testing/share-cards/sample-photo";

/** Draws the sheets of share cards anew. Look at them before they are committed: the test holds cards to them. */
const target = "components/share-card/approved";
const folder = await mkdtemp(join(tmpdir(), "approve-cards-"));
const photo = { path: join(folder, "photo.jpg"), focal: { x: 0.7, y: 0.42 } };
await writeSamplePhoto(photo.path, 1600, 1067, photo.focal.x, false);
await mkdir(target, { recursive: true });
const renderer = await cardRenderer();
for (const [name, cards] of Object.entries(cardSheets(photo))) {
  const drawn: Buffer[] = [];
  for (const card of cards) drawn.push((await renderer.draw(card)).bytes);
  await writeFile(join(target, `${name}.webp`), (await cardSheet(drawn)).sheet);
  console.log(`${target}/${name}.webp: ${cards.length} cards`);
}
await rm(folder, { recursive: true });
