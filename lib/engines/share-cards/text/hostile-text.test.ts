import { describe, expect, it } from "vitest";
import { FontShelf } from "./fonts/font-shelf";
import { Typesetter } from "./typesetter";

const typesetter = new Typesetter(new FontShelf(64 * 1024 * 1024));

const hostile: [name: string, text: string][] = [
  [
    "letters buried under marks",
    `H${"\u0301\u0324\u0338".repeat(300)}arbour ${"e\u0301\u0302\u0303\u0304\u0305".repeat(40)}`,
  ],
  ["nothing but marks", "\u0301\u0302\u0303 \u064B\u064C \u0E34\u0E48"],
  ["vowel signs without a consonant", "\u093F\u093F\u093F \u0BCA \u17C6\u17D2"],
  ["halves of surrogate pairs", "\uD83D ferry \uDC4D\uD83D"],
  ["bidi controls that are never closed", "\u202Ecouncil\u2067 مجلس \u2066votes\u202D 12 \u2069\u2069"],
  ["joiners in a row", `👩${"\u200D👧".repeat(60)}`],
  ["flags without a partner", "🇫🇷🇩 🇪🇸🇮"],
  ["one word of two thousand letters", "a".repeat(2000)],
  ["two thousand ideographs", "市議会".repeat(667)],
  ["two thousand Thai letters without a space", "สภาเมือง".repeat(250)],
  ["the widest ligature", "\uFDFD \uFDFA \uFDFD"],
  ["line and page breaks", "one\r\n\u2028two\u2029\u000B\fthree\u0085four"],
  ["invisible letters only", "\u200B\u200D\u2060\uFEFF\u00AD"],
  ["soft hyphens", "Donau\u00ADdampf\u00ADschiff\u00ADfahrt ".repeat(8)],
  ["markup", `"><script>alert(1)</script><image href='file:///etc/passwd'/>') url(x)`],
  ["noncharacters and unassigned letters", "\uFDD0 \u{1FFFE} \u{E0001}\u{E0041} \u0378 x"],
];

describe("hostile text is set or left out, never thrown at", () => {
  it.each(hostile)(
    "%s",
    async (_name, text) => {
      for (const lang of ["en", "ar", "ja"]) {
        const box = { text, lang, width: 700, height: 240, lines: 4, sizes: [60, 34] as [number, number] };
        const set = await typesetter.set({ ...box, style: { family: "source-serif-4", weight: 650 } });
        if (!set) continue;
        expect(set.width).toBeLessThanOrEqual(701);
        expect(set.height).toBeLessThanOrEqual(241);
        expect(set.path).toMatch(/^[MLQCZ0-9 .-]*$/);
      }
    },
    10_000,
  );
});
