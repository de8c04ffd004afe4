import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
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
/**
 * Fonts of scripts that few devices lack, of which a page in another script needs the name of a language in the list of editions alone.
 * @type {Record<string, string>}
 */
const NAMES = {
  "noto-naskh-arabic/files/noto-naskh-arabic-arabic": "ar fa ur",
  "noto-serif-devanagari/files/noto-serif-devanagari-devanagari": "hi mr",
  "noto-serif-bengali/files/noto-serif-bengali-bengali": "bn as",
  "noto-serif-thai/files/noto-serif-thai-thai": "th",
  "noto-serif-tamil/files/noto-serif-tamil-tamil": "ta",
  "noto-serif-telugu/files/noto-serif-telugu-telugu": "te",
  "noto-serif-kannada/files/noto-serif-kannada-kannada": "kn",
  "noto-serif-malayalam/files/noto-serif-malayalam-malayalam": "ml",
  "noto-serif-gujarati/files/noto-serif-gujarati-gujarati": "gu",
  "noto-serif-gurmukhi/files/noto-serif-gurmukhi-gurmukhi": "pa",
  "noto-serif-oriya/files/noto-serif-oriya-oriya": "or",
  "noto-serif-sinhala/files/noto-serif-sinhala-sinhala": "si",
  "noto-serif-khmer/files/noto-serif-khmer-khmer": "km",
  "noto-serif-lao/files/noto-serif-lao-lao": "lo",
  "noto-sans-myanmar/files/noto-sans-myanmar-myanmar": "my",
  "noto-serif-tibetan/files/noto-serif-tibetan-tibetan": "bo dz",
  "noto-serif-hebrew/files/noto-serif-hebrew-hebrew": "he yi",
  "noto-serif-georgian/files/noto-serif-georgian-georgian": "ka",
  "noto-serif-armenian/files/noto-serif-armenian-armenian": "hy",
  "noto-serif-ethiopic/files/noto-serif-ethiopic-ethiopic": "am ti",
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

const faces = [];
for (const [file, langs] of Object.entries(NAMES)) {
  const names = langs.split(" ").map((lang) => new Intl.DisplayNames(lang, { type: "language" }).of(lang) ?? "");
  const text = [...new Set(names.join(""))].filter((letter) => /\P{ASCII}/u.test(letter)).join("");
  const whole = await readFile(`${PACKAGES}/${file}-wght-normal.woff2`);
  const narrow = await subsetFont(whole, text, { targetFormat: "woff2", variationAxes: { wght: 400 } });
  const name = `name-${path.basename(file).split("-").at(-1)}.woff2`;
  await writeFile(`${FOLDER}/${name}`, narrow);
  const range = [...text].map((letter) => `U+${letter.codePointAt(0)?.toString(16).toUpperCase()}`).join(", ");
  faces.push(`@font-face {
  font-family: "Edition names";
  src: url("../font-files/${name}") format("woff2");
  unicode-range:
    ${range};
}
`);
  console.log(`${name}: ${narrow.length} bytes`);
}
await writeFile("app/(site)/styles/edition-names.css", `/* Written by npm run narrow:fonts. */\n${faces.join("")}`);
