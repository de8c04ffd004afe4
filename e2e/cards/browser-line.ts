import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { TypeStyle } from "@/lib/engines/share-cards/card-model";
import { emojiFamily, fontStack } from "@/lib/engines/share-cards/text/fonts/font-catalog";
import { fontSlices, isMeantFor } from "@/lib/engines/share-cards/text/fonts/font-slices";
import type { SampleLine } from "@/lib/testing/share-cards/sample-lines";

/** A line as the browser laid it out, in CSS pixels. */
interface BrowserLine {
  width: number;
  /** Widths of the words, which spaces part */
  words: number[];
  baseline: number;
  png: Buffer;
}

/** Lets the browser set a line with the very font files that the typesetter chooses from. */
export async function setInBrowser(
  page: Page,
  line: SampleLine,
  style: TypeStyle,
  size: number,
  box: {
    left: number;
    width: number;
    height: number;
    isRightToLeft: boolean;
  },
): Promise<BrowserLine> {
  await page.setViewportSize({ width: box.width, height: box.height });
  await page.setContent(`<!doctype html><style>
    ${fontFaces(line, style)}
    body { margin: 0; background: #fff }
    #line { position: absolute; left: ${box.left}px; top: 0; white-space: pre; color: #000;
      font: ${style.weight} ${size}px/${box.height}px ${familyNames(line, style)};
      font-variation-settings: "opsz" 60; font-optical-sizing: none; text-rendering: geometricPrecision;
      letter-spacing: ${style.tracking ?? 0}em; text-transform: ${style.capitals ? "uppercase" : "none"} }
    #baseline { display: inline-block; width: 0; height: 0 }
  </style><div id="line" lang="${line.lang}" dir="${box.isRightToLeft ? "rtl" : "ltr"}"><span id="text"></span><span id="baseline"></span></div>`);
  const measured = await page.evaluate(async (text) => {
    const span = document.getElementById("text");
    const mark = document.getElementById("baseline");
    if (!span || !mark) throw new Error("The page has no line.");
    span.textContent = text;
    await Promise.all([...document.fonts].map((font) => font.load()));
    const node = span.firstChild;
    const words = [...text.matchAll(/\S+/g)].map((word) => {
      const range = document.createRange();
      range.setStart(node ?? span, word.index);
      range.setEnd(node ?? span, word.index + word[0].length);
      return [...range.getClientRects()].reduce((sum, { width }) => sum + width, 0);
    });
    return { width: span.getBoundingClientRect().width, words, baseline: mark.getBoundingClientRect().bottom };
  }, line.text);
  return { ...measured, png: await page.screenshot() };
}

function families(line: SampleLine, style: TypeStyle) {
  const [first, ...rest] = fontStack(style, line.lang);
  return first ? [first, emojiFamily, ...rest.filter((family) => family !== emojiFamily)] : [];
}

function familyNames(line: SampleLine, style: TypeStyle): string {
  return families(line, style)
    .map((family) => `"${family.id}"`)
    .join(", ");
}

function fontFaces(line: SampleLine, style: TypeStyle): string {
  const codePoints = [...line.text].map((letter) => letter.codePointAt(0) ?? 0);
  return families(line, style)
    .flatMap((family) =>
      [...fontSlices(family, false)]
        .reverse()
        .filter((slice) => codePoints.some((codePoint) => isMeantFor(slice, codePoint)))
        .map(({ file, ranges }) => {
          const range = ranges.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join(",");
          const data = readFileSync(file).toString("base64");
          return `@font-face { font-family: "${family.id}"; font-weight: 100 1000; unicode-range: ${range}; src: url(data:font/woff2;base64,${data}) }`;
        }),
    )
    .join("\n");
}
