import type { LatinFamily, TypeStyle } from "../type-style";

export interface FontFamily {
  /** Name of the package below @fontsource-variable, or @fontsource where it has one weight, and prefix of its files. */
  id: string;
  /** The set of variable axes in the file's name; `opsz` files carry weight as well, `400` ones have no other weight. */
  axes: "wght" | "opsz" | "400";
  hasItalic: boolean;
  /** The file named for Latin holds every letter, whatever the package says it is meant for. */
  isWhole?: boolean;
}

const latin: Record<LatinFamily, FontFamily> = {
  "source-serif-4": { id: "source-serif-4", axes: "opsz", hasItalic: true },
  newsreader: { id: "newsreader", axes: "opsz", hasItalic: true },
  // Its slanted b, h and k curl so far at display sizes that they are misread.
  fraunces: { id: "fraunces", axes: "opsz", hasItalic: false },
  "libre-franklin": { id: "libre-franklin", axes: "wght", hasItalic: true },
  "source-sans-3": { id: "source-sans-3", axes: "wght", hasItalic: true },
};

const upright = (id: string): FontFamily => ({ id, axes: "wght", hasItalic: false });
const oneWeight = (id: string): FontFamily => ({ id, axes: "400", hasItalic: false });

const naskh = upright("noto-naskh-arabic");
const nastaliq = upright("noto-nastaliq-urdu");
const han = { sc: "noto-serif-sc", tc: "noto-serif-tc", jp: "noto-serif-jp", kr: "noto-serif-kr", hk: "noto-serif-hk" };

/** Families named for a script that has only one, in the order in which a missing letter is looked for. */
const byScript: FontFamily[] = [
  "noto-serif-hebrew",
  "noto-serif-devanagari",
  "noto-serif-bengali",
  "noto-serif-tamil",
  "noto-serif-telugu",
  "noto-serif-gujarati",
  "noto-serif-gurmukhi",
  "noto-serif-malayalam",
  "noto-serif-kannada",
  "noto-serif-oriya",
  "noto-serif-sinhala",
  "noto-serif-thai",
  "noto-serif-lao",
  "noto-serif-khmer",
  "noto-sans-myanmar",
  "noto-serif-georgian",
  "noto-serif-armenian",
  "noto-serif-ethiopic",
  "noto-serif-tibetan",
  "noto-sans-thaana",
  "noto-sans-cherokee",
  "noto-sans-syriac",
  "noto-sans-canadian-aboriginal",
  "noto-sans-ol-chiki",
  "noto-sans-meetei-mayek",
  "noto-sans-adlam",
  "noto-sans-javanese",
  "noto-sans-symbols",
]
  .map(upright)
  .concat(["noto-sans-tifinagh", "noto-sans-nko", "noto-sans-mongolian"].map(oneWeight));

/** Polytonic Greek, rare Latin and Cyrillic letters, subscripts and currencies, which the families of a style lack. */
const wideLatin: FontFamily = { id: "noto-serif", axes: "wght", hasItalic: true };
const symbols = [{ ...oneWeight("noto-sans-math"), isWhole: true }, oneWeight("noto-sans-symbols-2")];

const nastaliqLanguages = new Set(["ur", "ks", "pnb", "skr"]);

export const emojiFamily = upright("noto-emoji");

/** Families of Han letters, those of the language first. */
export function hanFamilies(lang: string): FontFamily[] {
  const language = lang.toLowerCase();
  const order = language.startsWith("ja")
    ? [han.jp, han.sc, han.tc, han.kr, han.hk]
    : language.startsWith("ko")
      ? [han.kr, han.sc, han.tc, han.jp, han.hk]
      : /^(zh-(hant|tw|hk|mo)|yue)/.test(language)
        ? [han.tc, han.hk, han.sc, han.jp, han.kr]
        : [han.sc, han.jp, han.tc, han.kr, han.hk];
  return order.map(upright);
}

/** The families to try for each letter, best first. Han letters take the shapes of the language that they are written in. */
export function fontStack(style: TypeStyle, lang: string): FontFamily[] {
  const language = lang.toLowerCase();
  const arabic = nastaliqLanguages.has(language.split("-")[0] ?? "") ? [nastaliq, naskh] : [naskh, nastaliq];
  const letters = [...latinFamiliesFor(style), ...arabic, ...byScript, ...hanFamilies(lang)];
  return [...new Set([...letters, ...symbols, emojiFamily])];
}

/** Families of Latin, Greek and Cyrillic letters, those that look most like the style first. */
export function latinFamiliesFor({ family }: TypeStyle): FontFamily[] {
  const isSans = family === "libre-franklin" || family === "source-sans-3";
  const fallback = isSans
    ? [latin["source-sans-3"], latin["source-serif-4"], wideLatin]
    : [latin["source-serif-4"], wideLatin, latin["source-sans-3"]];
  return [...new Set([latin[family], ...fallback])];
}
