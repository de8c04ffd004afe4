import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ShareCard } from "@/lib/platform/cards/card";
import { luminance } from "@/lib/platform/colour/contrast";
import { cardRenderer } from "@/lib/testing/share-cards/card-renderer";
import { identities } from "@/lib/testing/share-cards/card-sheets";
import { sampleCards } from "@/lib/testing/share-cards/sample-cards";
import { writeSamplePhoto } from "@/lib/testing/share-cards/sample-photo";

const photo = { path: "", focal: { x: 0.7, y: 0.42 } };
const block = 40;
const leastInk = 60;
const harsh = {
  "harbour-ledger": identities["harbour-ledger"],
  tribune: identities.tribune,
  "grey on grey": { name: "Grey", accent: "#808080", paper: "#8a8a8a", ink: "#7a7a7a" },
  "white on white": { name: "White", accent: "#ffffff", paper: "#ffffff", ink: "#fefefe" },
};

/** For each block of 40x40 pixels that holds ink enough for a stroke, the contrast of its strongest pixel with what lies behind that pixel. */
function contrasts(withInk: Buffer, withoutInk: Buffer, width: number): number[] {
  const best = new Map<number, { contrast: number; ink: number }>();
  for (let i = 0; i < withInk.length; i += 3) {
    const [r, g, b] = [withInk[i] ?? 0, withInk[i + 1] ?? 0, withInk[i + 2] ?? 0];
    const [br, bg, bb] = [withoutInk[i] ?? 0, withoutInk[i + 1] ?? 0, withoutInk[i + 2] ?? 0];
    if (Math.abs(r - br) + Math.abs(g - bg) + Math.abs(b - bb) < 60) continue;
    const [low = 0, high = 0] = [luminance([r, g, b]), luminance([br, bg, bb])].sort((x, y) => x - y);
    const pixel = i / 3;
    const key = Math.floor(pixel / width / block) * 1000 + Math.floor((pixel % width) / block);
    const { contrast, ink } = best.get(key) ?? { contrast: 0, ink: 0 };
    best.set(key, { contrast: Math.max(contrast, (high + 0.05) / (low + 0.05)), ink: ink + 1 });
  }
  return [...best.values()].filter(({ ink }) => ink >= leastInk).map(({ contrast }) => contrast);
}

describe("words stand out from the pixels behind them", () => {
  let renderer: Awaited<ReturnType<typeof cardRenderer>>;

  beforeAll(async () => {
    photo.path = join(await mkdtemp(join(tmpdir(), "readable-")), "photo.jpg");
    await writeSamplePhoto(photo.path, 1600, 1067, photo.focal.x, false);
    renderer = await cardRenderer();
  });

  afterAll(() => rm(join(photo.path, ".."), { recursive: true }));

  it.each(Object.entries(harsh))(
    "in the identity %s",
    async (_name, brand) => {
      for (const [kind, card] of Object.entries(sampleCards(photo))) {
        const branded: ShareCard = { ...card, brand: brand ?? card.brand };
        const pixels = async (bytes: Buffer) => sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
        const ink = await pixels((await renderer.draw(branded)).bytes);
        const ground = await pixels((await renderer.drawWithoutInk(branded)).bytes);
        const measured = contrasts(ink.data, ground.data, ink.info.width).sort((a, b) => a - b);
        expect(measured.length, kind).toBeGreaterThan(20);
        // A block may hold no more than the soft edge of a letter: the weakest twentieth is left out.
        expect(measured[Math.floor(measured.length * 0.05)], kind).toBeGreaterThanOrEqual(4.4);
      }
    },
    60_000,
  );
});
