import { readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

const PACKAGES = "node_modules/@fontsource-variable";
const FOLDER = "app/(site)/font-files";
/**
 * What readers load of the site's own families. The whole files have 308 KB: axes that no style uses, and alternates of letters.
 * Italics, which are few, have one weight and one size, between those of slanted headlines and of stressed words.
 * @type {Record<string, { file: string, axes: Record<string, number | { min: number, max: number }> }>}
 */
const FONTS = {
  "newsreader-latin-normal": {
    file: "newsreader/files/newsreader-latin-opsz-normal.woff2",
    axes: { wght: { min: 400, max: 700 }, opsz: { min: 18, max: 60 } },
  },
  "newsreader-latin-italic": {
    file: "newsreader/files/newsreader-latin-opsz-italic.woff2",
    axes: { wght: 450, opsz: 28 },
  },
  "libre-franklin-latin-normal": {
    file: "libre-franklin/files/libre-franklin-latin-wght-normal.woff2",
    axes: { wght: { min: 400, max: 700 } },
  },
};
/** Kerning, marks and ligatures, and figures of one width, as tables have them */
const FEATURES = ["ccmp", "locl", "kern", "liga", "mark", "mkmk", "tnum"];
/** The Latin part of the package, as its own style sheet has it. */
/** @type {[first: number, last?: number][]} */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6],
  [0x2da],
  [0x2dc],
  [0x304],
  [0x308],
  [0x329],
  [0x2000, 0x206f],
  [0x20ac],
  [0x2122],
  [0x2191],
  [0x2193],
  [0x2212],
  [0x2215],
];

const letters = RANGES.flatMap(([first, last = first]) =>
  Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)),
).join("");

for (const [name, { file, axes }] of Object.entries(FONTS)) {
  const whole = await readFile(`${PACKAGES}/${file}`);
  const narrow = await subsetFont(whole, letters, {
    targetFormat: "woff2",
    variationAxes: axes,
    keepFeatures: FEATURES,
  });
  await writeFile(`${FOLDER}/${name}.woff2`, narrow);
  console.log(`${name}.woff2: ${whole.length} bytes before, ${narrow.length} now`);
}
