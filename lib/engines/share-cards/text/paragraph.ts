import bidiFactory from "bidi-js";
import { writingDirection } from "@/lib/platform/i18n/writing-direction";
import { cleanText } from "./clean-text";
import { chooseFonts } from "./fonts/choose-fonts";
import type { FontInstance, FontShelf } from "./fonts/font-shelf";
import { scriptOf } from "./script-metrics";
import type { TypeStyle } from "./type-style";

const bidi = bidiFactory();

/** Text ready to be shaped: for each UTF-16 unit its font, script and bidi level. */
export interface Paragraph {
  text: string;
  lang: string;
  style: TypeStyle;
  fonts: FontInstance[];
  scripts: (string | null)[];
  levels: Uint8Array;
  isRightToLeft: boolean;
  missing: string[];
}

export async function prepareParagraph(
  text: string,
  style: TypeStyle,
  lang: string,
  shelf: FontShelf,
): Promise<Paragraph> {
  const cleaned = cleanText(text);
  const cased = style.capitals ? cleaned.toLocaleUpperCase(lang) : cleaned;
  const fonted = await chooseFonts(cased, style, lang, shelf);
  const direction = directionOf(fonted.text, lang);
  const { levels } = bidi.getEmbeddingLevels(fonted.text, direction);
  return {
    text: fonted.text,
    lang,
    style,
    fonts: fonted.fonts,
    scripts: scriptsOf(fonted.text),
    levels,
    isRightToLeft: direction === "rtl",
    missing: fonted.missing,
  };
}

/** Text in a right-to-left language runs that way even if it opens with a foreign name; other text follows its first strong letter. */
function directionOf(text: string, lang: string): "rtl" | "ltr" {
  const hasRightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u.test(text);
  if (writingDirection(lang) === "rtl") {
    return hasRightToLeft || !/\p{L}/u.test(text) ? "rtl" : "ltr";
  }
  if (!hasRightToLeft) return "ltr";
  return (bidi.getEmbeddingLevels(text, "auto").paragraphs[0]?.level ?? 0) % 2 === 1 ? "rtl" : "ltr";
}

/** Letters without a script of their own, such as digits and commas, take that of the letter before, or else after. */
function scriptsOf(text: string): (string | null)[] {
  const scripts: (string | null)[] = [];
  let current: string | null = null;
  for (const letter of text) {
    current = scriptOf(letter) ?? current;
    for (let i = 0; i < letter.length; i++) scripts.push(current);
  }
  const first = scripts.findIndex((script) => script !== null);
  return first > 0 ? scripts.fill(scripts[first] ?? null, 0, first) : scripts;
}
