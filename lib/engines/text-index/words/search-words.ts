import { numberValue } from "./number-values";
import { hasOtherScript, simplifiedHan } from "./simplified-han";
import { pairs, plainDigits, plainLetters, scriptRuns, unparted, writtenLetters } from "./words-of";

/** A word of a text as search sees it. */
export interface SearchWord {
  /** Lower case, without accents and joining signs: what is looked for; empty where only the parts are */
  plain: string;
  /** Lower case as it was written, for the stemmer; null in scripts that do not separate words by spaces */
  written: string | null;
  /** Pairs of neighbouring syllables, by which a part of a Korean word is found */
  syllables?: string[];
  /** What else it is found by: the value of "110k" */
  also?: string[];
  /** What signs or a number join to one: "AT&T", "G-7", "1.6 billion" */
  parts?: SearchWord[];
  /** Whether apostrophes alone join the parts: some are articles or endings */
  isElided?: boolean;
}

const MAX_LENGTH = 60;
/** Chains of more parts, such as addresses of pages, are words side by side. */
const MAX_PARTS = 5;
const CHINESE = /^(?:zh|yue|wuu|nan|hak|gan|lzh)(?:-|$)/;
const HANGUL = /[\uac00-\ud7a3]{2}/;

const CORE = `(?:[${unparted}]+|(?:(?![${unparted}])[\\p{L}\\p{N}\\p{M}\\u200c\\u200d\\u00ad])+)`;
const SPACE = String.raw`[ \u00a0\u2009\u202f]`;
const LETTERS = `(?:(?![${unparted}])[\\p{L}\\p{M}])+`;
/** A number with its thousands, decimals and ending; nothing that goes on with a sign and a digit, as dates do */
const NUMBER = String.raw`(?:(?!0)\d{1,3}(?:([.,']|${SPACE})\d{3}(?!\d)(?:\1\d{3}(?!\d))*)|\d+)(?:[.,]\d+)?(?![-/:&]\d|[.,]?\d)(?:${LETTERS})?(?!(?![${unparted}])[\p{L}\p{N}])`;
const TOKEN = new RegExp(`${NUMBER}|${CORE}(?:(?:[&.'+-]|(?<=\\d)[/:](?=\\d))${CORE})*(?:\\+{1,2}|#)?`, "gu");
const NUMBER_PARTS = new RegExp(
  String.raw`^((?!0)\d{1,3}(?:([.,']|${SPACE})\d{3}(?!\d)(?:\2\d{3}(?!\d))*)|\d+)(?:[.,](\d+))?(${LETTERS})?$`,
  "u",
);
const NEXT_WORD = new RegExp(`^(?:${SPACE}|-)([\\p{L}\\p{M}]+)(?![\\p{L}\\p{N}])`, "u");

/** The words of a text in order; where spaces do not separate words, every pair of neighbouring characters. */
export function searchWords(text: string, lang = ""): SearchWord[] {
  const plain = plainSigns(text);
  const isChinese = CHINESE.test(lang);
  const found: SearchWord[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(plain); match; match = TOKEN.exec(plain)) {
    const number = NUMBER_PARTS.exec(match[0]);
    if (number) {
      const next = NEXT_WORD.exec(plain.slice(TOKEN.lastIndex, TOKEN.lastIndex + MAX_LENGTH));
      const { word, isWithNext } = numberWord(lang, number, next?.[1]);
      if (isWithNext) TOKEN.lastIndex += next?.[0].length ?? 0;
      found.push(word);
    } else for (const word of joinedWords(match[0], isChinese)) found.push(word);
  }
  return found;
}

/** Wide letters as narrow ones, one apostrophe, one hyphen, and digits of every script as one. */
function plainSigns(text: string): string {
  const composed = text.normalize("NFC");
  if (/^[ -~\n]*$/.test(composed)) return composed;
  return plainDigits(
    composed
      .replace(/[\uff01-\uff5e\uff66-\uff9f]+/g, (wide) => wide.normalize("NFKC"))
      .replace(/[\u02bb-\u02bd\u2018\u2019\u201b\u00b4\u05f3]/g, "'")
      .replace(/[\u2010\u2011\u00b7]/g, "-"),
  );
}

function numberWord(lang: string, [text, whole = "", , fraction, ending = ""]: RegExpExecArray, next = "") {
  const digits = whole.replace(/\D/g, "");
  const number = fraction === undefined ? digits : `${digits}.${fraction}`;
  const value = numberValue(lang, number, plainLetters(ending || next));
  const isWithNext = ending === "" && value !== null;
  const written = `${number}${ending.toLowerCase()}`;
  const plain = isWithNext ? value : plainLetters(written);
  const parts = [...(text.match(/\d+[\p{L}\p{M}]*/gu) ?? []), ...(isWithNext ? [next] : [])].flatMap((core) =>
    simpleWords(core),
  );
  const word: SearchWord = { plain: cut(plain), written: isWithNext ? value : cut(written) };
  if (ending && value) word.also = [value];
  if (parts.length > 1) word.parts = parts;
  return { word, isWithNext };
}

function joinedWords(text: string, isChinese: boolean): SearchWord[] {
  const sign = /(?:\+{1,2}|#)$/.exec(text)?.[0] ?? "";
  const bare = text.slice(0, text.length - sign.length);
  const cores = bare.split(/[&.'+/:-]/);
  const parts = cores.flatMap((core) => simpleWords(core, isChinese));
  const [first] = parts;
  if (!first) return [];
  if (parts.length > MAX_PARTS || parts.some((part) => part.written === null)) return parts;
  const isNumeric = cores.every((core) => /^\d+$/.test(core));
  if (parts.length === 1) return sign ? [signed(first, sign)] : parts;
  const plain = isNumeric ? "" : cut(parts.map((part) => part.plain).join(""));
  const word: SearchWord = { plain, written: cut(cores.join("").toLowerCase()), parts };
  if (!/[&.+/:-]/.test(bare)) word.isElided = true;
  return [word];
}

/** "C++" is another word than "C"; "Disney+" is found by "Disney" too. */
function signed(word: SearchWord, sign: string): SearchWord {
  const plain = `${word.plain}${sign}`;
  return { plain, written: plain, parts: [word] };
}

/** The words of letters and digits without signs. */
function simpleWords(core: string, isChinese = false): SearchWord[] {
  const written = writtenLetters(core);
  const runs = scriptRuns(simplifiedHan(written));
  let end = 0;
  const isWhole = runs.length === 1;
  return runs.flatMap(({ text, isParted }): SearchWord[] => {
    const at = end;
    end += text.length;
    if (!isParted) return pairWords(text, written.slice(at, at + text.length), isChinese);
    const plain = cut(text);
    if (plain === "") return [];
    const own = isWhole ? cut(core.toLowerCase()) : plain;
    return [HANGUL.test(core) ? { plain, written: own, syllables: pairs([...cut(core)]) } : { plain, written: own }];
  });
}

/** Every pair of characters; in Chinese also in the script in which it is written, which ranks higher. */
function pairWords(text: string, written: string, isChinese: boolean): SearchWord[] {
  const forms = pairs([...written]);
  return pairs([...text]).map((plain, index): SearchWord => {
    const form = forms[index] ?? plain;
    return isChinese && hasOtherScript(form)
      ? { plain, written: null, also: [asWritten(form)] }
      : { plain, written: null };
  });
}

/** The lexeme of what is written so; no word of a text has a colon. */
const asWritten = (form: string) => `w:${form}`;

const cut = (word: string) => word.slice(0, MAX_LENGTH).toWellFormed();
