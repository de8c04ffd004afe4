import { describe, expect, it } from "vitest";
import { FontShelf } from "./fonts/font-shelf";
import { prepareParagraph } from "./paragraph";
import { shapeLine } from "./shape-line";
import type { LatinFamily } from "./type-style";
import { latinFamilies } from "./type-style";

const shelf = new FontShelf(64 * 1024 * 1024);
const texts = ["ẹ̀", "ọ́", "Ọ̀", "m̀", "ń", "n̄", "ṣ́", "Ẹ́", "i̇̀", "r̥", "ɔ̃", "ɛ́", "а́", "ᾱ́", "b̂", "x̌", "c̦"];

/** Where the ink of every glyph of a text is, in em. */
async function inksOf(text: string, family: LatinFamily) {
  const paragraph = await prepareParagraph(text, { family, weight: 600 }, "yo", shelf);
  expect(paragraph.missing).toEqual([]);
  const { glyphs } = shapeLine(paragraph, 0, paragraph.text.length);
  return glyphs.map(({ font, glyph, x, y }) => {
    const { left, right, above, below } = font.ink(glyph);
    return { left: x + left, right: x + right, top: y + above, bottom: y - below };
  });
}

describe("accents", () => {
  it.each(latinFamilies.flatMap((family) => texts.map((text) => [text, family] as const)))(
    "sit on the letter %s in %s",
    async (text, family) => {
      const [letter, ...marks] = await inksOf(text, family);
      if (!letter) throw new Error("Nothing was drawn.");
      const middle = (letter.left + letter.right) / 2;
      for (const mark of marks) {
        expect(Math.abs((mark.left + mark.right) / 2 - middle), `${text}: middle`).toBeLessThan(0.13);
        const isApart = mark.bottom >= letter.top - 0.08 || mark.top <= letter.bottom + 0.08;
        expect(isApart, `${text}: ${JSON.stringify([letter, mark])}`).toBe(true);
      }
    },
  );
});
