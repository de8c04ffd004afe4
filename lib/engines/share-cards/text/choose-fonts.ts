import type { FontFamily } from "./font-catalog";
import { emojiFamily, fontStack } from "./font-catalog";
import type { FontInstance, FontShelf } from "./font-shelf";
import { fontSlices, isMeantFor } from "./font-slices";
import type { TypeStyle } from "./type-style";

interface FontedText {
  /** The text without the letters that no font has. */
  text: string;
  /** The font of each UTF-16 unit of `text`. */
  fonts: FontInstance[];
  /** Letters that were left out. */
  missing: string[];
}

const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator}|\u20E3/u;
const headlineOpticalSize = 60;

/** Finds a font for every letter of a text, trying the families that suit its style and language in turn. */
export async function chooseFonts(text: string, style: TypeStyle, lang: string, shelf: FontShelf): Promise<FontedText> {
  const stack = fontStack(style, lang);
  const result: FontedText = { text: "", fonts: [], missing: [] };
  const keep = (letters: string, font: FontInstance) => {
    if (letters === " " && result.text.endsWith(" ")) return;
    result.text += letters;
    for (let i = 0; i < letters.length; i++) result.fonts.push(font);
  };

  for (const { segment } of new Intl.Segmenter(lang, { granularity: "grapheme" }).segment(text)) {
    const families = emoji.test(segment) ? [emojiFamily, ...stack] : stack;
    const font = await fontHaving(segment, families, style, shelf);
    if (font) {
      keep(segment, font);
      continue;
    }
    let last = null as FontInstance | null;
    for (const letter of segment) {
      const isMark = /\p{M}/u.test(letter);
      const markFont: FontInstance | null = last?.has(letter.codePointAt(0) ?? 0) ? last : null;
      const own: FontInstance | null = isMark ? markFont : await fontHaving(letter, families, style, shelf);
      if (own) keep(letter, own);
      else if (!ignorable.test(letter)) result.missing.push(letter);
      if (own) last = own;
    }
  }
  return result;
}

async function fontHaving(letters: string, families: FontFamily[], style: TypeStyle, shelf: FontShelf) {
  const needed = [...letters].filter((letter) => !ignorable.test(letter)).map((letter) => letter.codePointAt(0) ?? 0);
  const first = needed[0] ?? 0x20;
  for (const family of families) {
    for (const slice of fontSlices(family, style.italic ?? false)) {
      if (!isMeantFor(slice, first)) continue;
      const font = await shelf.take(slice.file, style.weight, headlineOpticalSize);
      if (needed.every((codePoint) => font.has(codePoint))) return font;
    }
  }
  return null;
}
