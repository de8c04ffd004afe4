import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import type { TypeStyle } from "@/lib/engines/share-cards/card-model";
import { GlyphDrawing } from "@/lib/engines/share-cards/text/draw-glyphs";
import { FontShelf } from "@/lib/engines/share-cards/text/fonts/font-shelf";
import { prepareParagraph } from "@/lib/engines/share-cards/text/paragraph";
import { type ShapedLine, shapeLine } from "@/lib/engines/share-cards/text/shape-line";
import { mixedLines, rarerLines, scriptLines } from "@/lib/testing/share-cards/sample-lines";
import { setInBrowser } from "./browser-line";
import { inkOverlap } from "./ink-overlap";

const style: TypeStyle = { family: "source-serif-4", weight: 650 };
const english = { lang: "en", text: "Harbour fifty-fifth: “AVATAR” office, 1871–2026" };
const faces: { name: string; style: TypeStyle }[] = [
  { name: "Newsreader", style: { family: "newsreader", weight: 600 } },
  { name: "Fraunces", style: { family: "fraunces", weight: 600 } },
  { name: "Libre Franklin", style: { family: "libre-franklin", weight: 800 } },
  { name: "spaced capitals", style: { family: "libre-franklin", weight: 700, tracking: 0.06, capitals: true } },
];
const size = 64;
const margin = 40;
const shelf = new FontShelf(64 * 1024 * 1024);

const lines = [
  ...[...scriptLines, ...rarerLines, ...mixedLines].map((line) => ({ ...line, style })),
  ...faces.map((face) => ({ ...english, ...face })),
];

// One page for all lines: a browser needs longer to open one than to set a line.
test.describe.configure({ mode: "default" });
let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
});
test.afterAll(() => page.close());

for (const { style, ...line } of lines) {
  test(`a line of ${line.name} stands as the browser sets it`, async () => {
    const paragraph = await prepareParagraph(line.text, style, line.lang, shelf);
    const shaped = shapeLine(paragraph, 0, paragraph.text.length);
    const width = Math.ceil(shaped.width * size) + 2 * margin;
    const height = size * 4;
    const { isRightToLeft, missing } = paragraph;
    expect(missing).toEqual([]);

    const browser = await setInBrowser(page, line, style, size, { left: margin, width, height, isRightToLeft });
    expect(Math.abs(browser.width - shaped.width * size)).toBeLessThan(1);
    for (const [i, width] of wordWidths(line.text, shaped).entries()) {
      expect(Math.abs((browser.words[i] ?? 0) - width), `word ${i + 1}`).toBeLessThan(1);
    }

    const ours = await rasterise(shaped, width, height, margin, browser.baseline);
    expect(await inkOverlap(ours, browser.png)).toBeGreaterThan(0.95);
  });
}

test("the measure notices a line that stands two pixels off", async () => {
  const paragraph = await prepareParagraph("Harbour council", style, "en", shelf);
  const shaped = shapeLine(paragraph, 0, paragraph.text.length);
  const [there, off] = await Promise.all([0, 2].map((shift) => rasterise(shaped, 800, 200, margin + shift, 120)));
  if (!there || !off) throw new Error("Nothing was drawn.");
  expect(await inkOverlap(there, there)).toBe(1);
  expect(await inkOverlap(there, off)).toBeLessThan(0.8);
});

/** Advances of each word in pixels, in reading order. */
function wordWidths(text: string, { glyphs }: ShapedLine): number[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => {
    const within = glyphs.filter(({ cluster }) => cluster >= index && cluster < index + word.length);
    return within.reduce((sum, { advance }) => sum + advance * size, 0);
  });
}

async function rasterise(
  line: ShapedLine,
  width: number,
  height: number,
  left: number,
  baseline: number,
): Promise<Buffer> {
  const drawing = new GlyphDrawing();
  drawing.add(line.glyphs, size, left, baseline);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="translate(${drawing.ink.left} ${drawing.ink.top})" d="${drawing.path}"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
