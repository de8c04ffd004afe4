import { describe, expect, it } from "vitest";
import type { Box } from "@/lib/engines/share-cards/card-model";
import { cardSizes, type ShareCard } from "@/lib/engines/share-cards/card-model";
import { chooseCrop } from "@/lib/engines/share-cards/crop";
import { FontShelf } from "@/lib/engines/share-cards/text/fonts/font-shelf";
import { Typesetter } from "@/lib/engines/share-cards/text/typesetter";
import { layOutCard } from "./lay-out-card";

const typesetter = new Typesetter(new FontShelf(16 * 1024 * 1024));
const sources = [
  { width: 4000, height: 3000 },
  { width: 3000, height: 2000 },
  { width: 1920, height: 1080 },
  { width: 1000, height: 1500 },
];
const places = [0.1, 0.3, 0.42, 0.5, 0.58, 0.7, 0.9].flatMap((x) => [0.2, 0.4, 0.5, 0.65].map((y) => ({ x, y })));
const margin = 24;

function isWithin(point: { x: number; y: number }, box: Box, by: number): boolean {
  const { left, top, width, height } = box;
  return point.x > left + by && point.x < left + width - by && point.y > top + by && point.y < top + height - by;
}

describe("words keep off the subject", () => {
  it.each(cardSizes.flatMap((size) => (["standard", "live", "gallery"] as const).map((kind) => [kind, size] as const)))(
    "on a %s card of %s, wherever the focal point is",
    async (kind, size) => {
      for (const focal of places) {
        const card: ShareCard = {
          kind,
          size,
          lang: "en",
          headline: "Harbour council votes to reopen the old ferry line after eleven years",
          kicker: "City",
          byline: "By Ana Ruiz",
          brand: { name: "The Harbour Ledger", accent: "#b3261e" },
          photo: { path: "photo.jpg", focal },
        };
        const { pictures, layers } = await layOutCard(card, typesetter);
        const [placed] = pictures;
        if (!placed) throw new Error("The card has no photo.");
        for (const source of sources) {
          const { scaled, left, top } = chooseCrop(source, placed.box, focal, placed.covered);
          const subject = {
            x: placed.box.left + focal.x * scaled.width - left,
            y: placed.box.top + focal.y * scaled.height - top,
          };
          const where = `${source.width}x${source.height} at ${focal.x}/${focal.y}`;
          expect(isWithin(subject, placed.box, margin), where).toBe(true);
          for (const { box } of layers) expect(isWithin(subject, box, -margin), where).toBe(false);
        }
      }
    },
    20_000,
  );
});
