import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardTemplateVersion } from "@/lib/engines/share-cards/share-cards";
import { cardRenderer } from "@/lib/testing/share-cards/card-renderer";
import { cardSheet, tileOf, tileWidth } from "@/lib/testing/share-cards/card-sheet";
import { cardSheets } from "@/lib/testing/share-cards/card-sheets";
import { drawingFingerprint } from "@/lib/testing/share-cards/drawing-fingerprint";
import { noPhotos, type SamplePhotos, samplePhotos } from "@/lib/testing/share-cards/sample-photos";

const block = 10;

/** Largest difference, from 0 to 255, between the means of corresponding 10x10 blocks of two RGB pictures. */
function largestDifference(a: Buffer, b: Buffer, width: number): number {
  const across = Math.ceil(width / block);
  const sums = new Float64Array(across * Math.ceil(a.length / 3 / width / block));
  for (let i = 0; i < a.length; i++) {
    const pixel = Math.floor(i / 3);
    const key = Math.floor(Math.floor(pixel / width) / block) * across + Math.floor((pixel % width) / block);
    sums[key] = (sums[key] ?? 0) + (a[i] ?? 0) - (b[i] ?? 0);
  }
  return sums.reduce((largest, sum) => Math.max(largest, Math.abs(sum)), 0) / (block * block * 3);
}

it("cards that are drawn otherwise have other addresses (raise cardTemplateVersion, then npm run approve:cards)", async () => {
  const approved = JSON.parse(await readFile(join(import.meta.dirname, "approved", "drawing.json"), "utf8"));
  expect(approved).toEqual({ version: cardTemplateVersion, fingerprint: await drawingFingerprint() });
});

describe("share cards look as approved", () => {
  let photos: SamplePhotos;
  let remove: () => Promise<void>;
  let renderer: Awaited<ReturnType<typeof cardRenderer>>;

  beforeAll(async () => {
    ({ photos, remove } = await samplePhotos());
    renderer = await cardRenderer();
  });

  afterAll(() => remove());

  it.each(Object.keys(cardSheets(noPhotos)))(
    "on the sheet %s (npm run approve:cards draws it again)",
    async (name) => {
      const approved = await readFile(join(import.meta.dirname, "approved", `${name}.webp`));
      const cards = cardSheets(photos)[name] ?? [];
      const drawn: Buffer[] = [];
      for (const card of cards) drawn.push((await renderer.draw(card)).bytes);
      const { tiles, tileHeight } = await cardSheet(drawn);
      for (const [i, tile] of tiles.entries()) {
        const difference = largestDifference(tile, await tileOf(approved, i, tileHeight), tileWidth);
        expect(difference, `card ${i}: ${cards[i]?.kind}, "${cards[i]?.headline}"`).toBeLessThan(9);
      }
    },
    60_000,
  );

  it("would notice one changed letter", async () => {
    const [first] = cardSheets(photos)["harbour-ledger"] ?? [];
    if (!first) throw new Error("The sheet is empty.");
    const changed = { ...first, headline: first.headline.replace("old", "odd") };
    const pair = [await renderer.draw(first), await renderer.draw(changed)].map(({ bytes }) => bytes);
    const { tiles } = await cardSheet(pair);
    const [one, other] = tiles;
    if (!one || !other) throw new Error("Nothing was drawn.");
    expect(largestDifference(one, other, tileWidth)).toBeGreaterThan(18);
  });
});
