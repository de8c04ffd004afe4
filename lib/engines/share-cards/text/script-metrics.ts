import { LRUCache } from "lru-cache";

/** Scripts that shaping and leading tell apart. Han and kana are one: their runs are set together. */
const scripts: [name: string, pattern: RegExp, leading: number][] = [
  ["Latn", /\p{Script=Latin}/u, 0],
  ["Cyrl", /\p{Script=Cyrillic}/u, 1.1],
  ["Grek", /\p{Script=Greek}/u, 1.1],
  ["Arab", /\p{Script=Arabic}/u, 1.36],
  ["Hebr", /\p{Script=Hebrew}/u, 1.18],
  ["Deva", /\p{Script=Devanagari}/u, 1.3],
  ["Beng", /\p{Script=Bengali}/u, 1.3],
  ["Taml", /\p{Script=Tamil}/u, 1.3],
  ["Telu", /\p{Script=Telugu}/u, 1.34],
  ["Gujr", /\p{Script=Gujarati}/u, 1.3],
  ["Guru", /\p{Script=Gurmukhi}/u, 1.3],
  ["Mlym", /\p{Script=Malayalam}/u, 1.32],
  ["Knda", /\p{Script=Kannada}/u, 1.34],
  ["Orya", /\p{Script=Oriya}/u, 1.3],
  ["Sinh", /\p{Script=Sinhala}/u, 1.3],
  ["Thai", /\p{Script=Thai}/u, 1.36],
  ["Laoo", /\p{Script=Lao}/u, 1.36],
  ["Khmr", /\p{Script=Khmer}/u, 1.5],
  ["Mymr", /\p{Script=Myanmar}/u, 1.5],
  ["Hani", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 1.26],
  ["Hang", /\p{Script=Hangul}/u, 1.26],
  ["Geor", /\p{Script=Georgian}/u, 1.14],
  ["Armn", /\p{Script=Armenian}/u, 1.14],
  ["Ethi", /\p{Script=Ethiopic}/u, 1.22],
  ["Tibt", /\p{Script=Tibetan}/u, 1.5],
  ["Thaa", /\p{Script=Thaana}/u, 1.36],
];

const spacedApart = new Set(["Latn", "Cyrl", "Grek", "Armn", "Geor", "Hebr", "Hani", "Hang"]);

const seen = new LRUCache<string, { script: string | null }>({ max: 4000 });

/** ISO 15924 name of a letter's script, or null for what all scripts share (space, digits, punctuation). */
export function scriptOf(letter: string): string | null {
  let found = seen.get(letter);
  if (!found) {
    found = { script: scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? null };
    seen.set(letter, found);
  }
  return found.script;
}

/** Distance of baselines in em that lines of this text want; `latin` is what the type style asks for plain Latin. */
export function leadingOf(text: string, latin: number): number {
  return Math.max(latin, ...scripts.filter(([, pattern]) => pattern.test(text)).map(([, , leading]) => leading));
}

/** Whether letters may be spaced out without tearing joined letters apart. */
export function canTrack(script: string | null): boolean {
  return script === null || spacedApart.has(script);
}

/** Whether words of the script may be divided by a hyphen. */
export function canHyphenate(text: string): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text);
}
