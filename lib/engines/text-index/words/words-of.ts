import { simplifiedHan } from "./simplified-han";

/** Scripts that do not separate words by spaces, as a class of a regular expression with the flag u */
export const unparted =
  "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}";
const UNPARTED = new RegExp(`[${unparted}]`, "u");
const SCRIPT_RUN = new RegExp(`[${unparted}]+|[^${unparted}]+`, "gu");
/** Letters that stand for an apostrophe, as in Ukrainian */
const APOSTROPHES = /[\u02bb-\u02bd]/g;

const letters: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  // The shapes of heh in Urdu, Sindhi and Kurdish
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ۃ: "ه",
  ـ: "",
  // Chandrabindu and anusvara are written for each other
  "\u0901": "\u0902",
};
const FOLDED = new RegExp(`[${Object.keys(letters).join("")}]`, "g");
/** Digits of other scripts, by their zero. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50];
const DIGIT = new RegExp(`[${ZEROS.map((zero) => `${hex(zero)}-${hex(zero + 9)}`).join("")}]`, "g");

function hex(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((each) => code >= each && code <= each + 9) ?? code;
  return String(code - zero);
}

/** Letters alone, in lower case and without accents: "Überfall" and "uberfall" are one word. */
export const plainLetters = (text: string): string => simplifiedHan(writtenLetters(text));

/** Plain letters with Chinese characters in the form in which they are written. */
export function writtenLetters(text: string): string {
  if (/^[ -~\n]*$/.test(text)) return text.toLowerCase();
  const bare = text
    .normalize("NFKD")
    .replace(/\u200c|\u200d|\u00ad/g, "")
    .replace(/\p{Mn}+/gu, keepsMeaning)
    .replace(APOSTROPHES, "'");
  return bare
    .toLowerCase()
    .replace(FOLDED, (letter) => letters[letter] ?? letter)
    .replace(DIGIT, plainDigit);
}

/** Digits of every script as those of Latin texts. */
export const plainDigits = (text: string) => text.replace(DIGIT, plainDigit);

// In scripts of India and South-East Asia the marks are the vowels; the nukta alone is often left out.
function keepsMeaning(marks: string): string {
  return /[\u0900-\u109f\u1780-\u17ff]/.test(marks) ? marks.replaceAll("\u093c", "") : "";
}

/** The words of a text in order; where spaces do not separate words, every pair of neighbouring characters. */
export function wordsOf(text: string): string[] {
  const words = plainLetters(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => scriptRuns(word).flatMap((run) => (run.isParted ? run.text : pairs([...run.text]))));
}

/** The runs of a word of which some may be in a script that does not separate words by spaces, as in "SpaceXの2022年". */
export function scriptRuns(word: string): { text: string; isParted: boolean }[] {
  if (!UNPARTED.test(word)) return [{ text: word, isParted: true }];
  return (word.match(SCRIPT_RUN) ?? []).map((text) => ({ text, isParted: !UNPARTED.test(text) }));
}

export function pairs(characters: string[]): string[] {
  if (characters.length < 2) return characters;
  return characters.slice(1).map((second, index) => `${characters[index]}${second}`);
}
