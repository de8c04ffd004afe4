import { readFileSync } from "node:fs";
import path from "node:path";

/** Words that were hard to understand, each with what is written now; in a file of its own, which no rule reads. */
const replaced: Record<string, string> = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "replaced-words.json"), "utf8"),
);

const anyCase = (word: string) => word.replace(/^[a-z]/, (first) => `[${first}${first.toUpperCase()}]`);

// Within a name of the code a word ends where the next begins: fooBar, FOO_BAR.
const pattern = new RegExp(`(?<![A-Za-z])(${Object.keys(replaced).map(anyCase).join("|")})(?![a-z])`, "g");

export interface ReplacedWord {
  line: number;
  word: string;
  /** What to write instead */
  instead: string;
}

/** The words of a text that were replaced everywhere else: in names, comments, documents and what people read. */
export function replacedWords(text: string): ReplacedWord[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    line: text.slice(0, index).split("\n").length,
    word,
    instead: replaced[word] ?? replaced[word.replace(/^[A-Z]/, (first) => first.toLowerCase())] ?? "",
  }));
}
