import type { TypeStyle } from "../type-style";
import type { FontFamily } from "./font-catalog";
import { emojiFamily, fontStack, hanFamilies, latinFamiliesFor } from "./font-catalog";
import type { FontInstance, FontShelf } from "./font-shelf";
import { fontSlices, isMeantFor } from "./font-slices";
import { isWidePunctuation } from "./han-punctuation";
import { spareMark } from "./spare-marks";
import { isCharacter, readableInstead, sameSpellings } from "./spellings";

interface FontedText {
  /** The text as it can be drawn: letters that no font has are replaced by readable ones. */
  text: string;
  /** The font of each UTF-16 unit of `text`. */
  fonts: FontInstance[];
  /** Letters that no font has. */
  missing: string[];
}

type FindFont = (letters: string) => Promise<FontInstance | null>;

const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator}|\u20E3/u;
/** Marks of one letter that its font does not have; more would only be a blot. */
const MAX_LOOSE_MARKS = 4;
/** Letters that take an accent from another font sooner than their own shape from a font of another script. */
const ACCENTED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}].*\p{M}/u;
const headlineOpticalSize = 60;

/** Finds a font for every letter of a text, trying the families that suit its style and language in turn. */
export async function chooseFonts(text: string, style: TypeStyle, lang: string, shelf: FontShelf): Promise<FontedText> {
  const stack = fontStack(style, lang);
  const known = new Map<string, Promise<FontInstance | null>>();
  const finder = (kind: string, families: FontFamily[]) => (letters: string) => {
    const key = kind + letters;
    const found = known.get(key) ?? fontHaving(letters, families, style, shelf);
    known.set(key, found);
    return found;
  };
  const finders = {
    letter: finder("letter", stack),
    emoji: finder("emoji", [emojiFamily, ...stack]),
    wide: finder("wide", [...hanFamilies(lang), ...stack]),
  };
  const findLatin = finder("latin", latinFamiliesFor(style));
  const result: FontedText = { text: "", fonts: [], missing: [] };
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: "grapheme" }).segment(text)) {
    const kind = emoji.test(segment) ? "emoji" : isWidePunctuation(text, index, lang) ? "wide" : "letter";
    await addGrapheme(result, segment, finders[kind], ACCENTED.test(segment) ? findLatin : finders[kind]);
  }
  return result;
}

async function addGrapheme(result: FontedText, grapheme: string, find: FindFont, findWhole: FindFont): Promise<void> {
  for (const spelling of sameSpellings(grapheme)) {
    const font = isCharacter(spelling) ? await findWhole(spelling) : null;
    if (font) return add(result, spelling, font);
  }
  const rest = await addLongestStart(result, [...grapheme.normalize("NFD")], find);
  let last = result.fonts.at(-1) ?? null;
  let marks = 0;
  for (const letter of rest) {
    if (ignorable.test(letter)) continue;
    if (!/\p{M}/u.test(letter)) last = await addLetter(result, letter, find);
    else if (++marks > MAX_LOOSE_MARKS || !(await addMark(result, letter, last, find))) result.missing.push(letter);
  }
}

/** Adds as much of a decomposed grapheme as one font has; an accent that it lacks is added from elsewhere. Returns what is left. */
async function addLongestStart(result: FontedText, letters: string[], find: FindFont): Promise<string[]> {
  if (!/\p{M}/u.test(letters.at(-1) ?? "")) return letters;
  for (let count = Math.min(letters.length - 1, MAX_LOOSE_MARKS); count > 0; count--) {
    const start = letters.slice(0, count).join("").normalize("NFC");
    const font = await find(start);
    if (!font) continue;
    add(result, start, font);
    return letters.slice(count);
  }
  return letters;
}

async function addLetter(result: FontedText, letter: string, find: FindFont): Promise<FontInstance | null> {
  const own = isCharacter(letter) ? await find(letter) : null;
  if (own) add(result, letter, own);
  if (own) return own;
  if (letter.trim() !== "") result.missing.push(letter);
  for (const instead of readableInstead(letter, result.text)) {
    const fonts = await Promise.all([...instead].map(find));
    if (fonts.includes(null)) continue;
    for (const [i, sign] of [...instead].entries()) add(result, sign, fonts[i] as FontInstance);
    return fonts.at(-1) ?? null;
  }
  return null;
}

/** A mark takes the font of its letter, else another that has it or a sign that looks like it. */
async function addMark(result: FontedText, mark: string, last: FontInstance | null, find: FindFont): Promise<boolean> {
  const spare = spareMark(mark);
  const own = last?.has(mark.codePointAt(0) ?? 0) ? last : await find(mark);
  const font = own ?? (spare === null ? null : await find(spare));
  if (font) add(result, mark, font);
  return font !== null;
}

function add(result: FontedText, letters: string, font: FontInstance): void {
  if (letters === " " && result.text.endsWith(" ")) return;
  result.text += letters;
  for (let i = 0; i < letters.length; i++) result.fonts.push(font);
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
