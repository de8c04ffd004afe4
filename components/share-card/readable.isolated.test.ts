import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CardBrand, cardSizes, type ShareCard } from "@/lib/engines/share-cards/card-model";
import { luminance } from "@/lib/platform/colour/contrast";
import { cardRenderer } from "@/lib/testing/share-cards/card-renderer";
import { identities } from "@/lib/testing/share-cards/card-sheets";
import { sampleCards } from "@/lib/testing/share-cards/sample-cards";
import { noPhotos, type SamplePhotos, samplePhotos } from "@/lib/testing/share-cards/sample-photos";

const least = 4.5;
/** Pixels of a card that letters cover wholly, at the least: a card without words proves nothing. */
const fewestCores = 1_500;

const brands: Record<string, CardBrand> = {
  ...identities,
  "grey on grey": { name: "Grey", accent: "#808080", paper: "#8a8a8a", ink: "#7a7a7a" },
  "white on white": { name: "White", accent: "#ffffff", paper: "#ffffff", ink: "#fefefe" },
};
const otherScripts = {
  ar: {
    lang: "ar",
    headline: "مجلس المدينة يوافق على إعادة فتح خط العبّارات",
    byline: "فاطمة الزهراء",
    kicker: "المدينة",
  },
  hi: { lang: "hi", headline: "शहर परिषद ने नौका सेवा को मंज़ूरी दी", byline: "अनीता शर्मा", kicker: "शहर" },
};

const rgb = (bytes: Buffer) => sharp(bytes).removeAlpha().raw().toBuffer();

/** What each value of red, green and blue adds to the luminance: looked up, as a card has a million pixels. */
const parts = [0, 1, 2].map((channel) =>
  Float64Array.from({ length: 256 }, (_, value) => {
    const colour: Parameters<typeof luminance>[0] = [0, 0, 0];
    colour[channel] = value;
    return luminance(colour);
  }),
);

const luminanceAt = (i: number, pixels: Buffer) =>
  parts.reduce((sum, part, at) => sum + (part[pixels[i + at] ?? 0] ?? 0), 0);

function contrastAt(i: number, a: Buffer, b: Buffer): number {
  const [one, other] = [luminanceAt(i, a), luminanceAt(i, b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

describe("every pixel that a letter covers stands out from what lies behind it", () => {
  let photos: SamplePhotos;
  let remove: () => Promise<void>;
  let renderer: Awaited<ReturnType<typeof cardRenderer>>;

  beforeAll(async () => {
    ({ photos, remove } = await samplePhotos());
    renderer = await cardRenderer();
  });
  afterAll(() => remove());

  /** The weakest contrast among the pixels that letters cover wholly, and how many these are. */
  async function weakest(card: ShareCard): Promise<{ contrast: number; cores: number }> {
    const mask = await renderer.mask(card);
    const [ink, ground] = [
      await rgb((await renderer.draw(card)).bytes),
      await rgb((await renderer.drawWithoutInk(card)).bytes),
    ];
    const found = { contrast: 21, cores: 0 };
    for (let i = 0; i < mask.length; i++) {
      if (mask[i] !== 255) continue;
      found.cores++;
      found.contrast = Math.min(found.contrast, contrastAt(3 * i, ink, ground));
    }
    return found;
  }

  async function expectReadable(card: ShareCard, name: string): Promise<void> {
    const { contrast, cores } = await weakest(card);
    expect(cores, name).toBeGreaterThan(fewestCores);
    expect(contrast, name).toBeGreaterThanOrEqual(least);
  }

  const kinds = Object.keys(sampleCards(noPhotos)) as (keyof ReturnType<typeof sampleCards>)[];

  it.each(Object.keys(brands).flatMap((name) => cardSizes.map((size) => [name, size] as const)))(
    "in the identity %s at %s",
    async (name, size) => {
      const brand = brands[name] as CardBrand;
      for (const kind of kinds) await expectReadable({ ...sampleCards(photos)[kind], brand, size }, kind);
    },
    400_000,
  );

  it.each(Object.entries(otherScripts))(
    "in the language %s",
    async (_lang, words) => {
      for (const kind of kinds) await expectReadable({ ...sampleCards(photos)[kind], ...words }, kind);
    },
    400_000,
  );

  it("would notice words in a colour that is too near to the paper's", async () => {
    const card = sampleCards(photos).text;
    const mask = await renderer.mask(card);
    const ground = await rgb((await renderer.drawWithoutInk(card)).bytes);
    const faint = Buffer.from(ground.map((part) => Math.round(part * 0.6)));
    const core = mask.indexOf(255);
    expect(core).toBeGreaterThan(0);
    expect(contrastAt(3 * core, faint, ground)).toBeLessThan(least);
  }, 60_000);
});
