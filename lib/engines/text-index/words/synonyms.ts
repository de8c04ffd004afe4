import { plainLetters } from "./words-of";

/** Names that stand for each other, a line each: what a newsroom of the language shortens. */
const sets: Record<string, string> = {
  en: `us, usa, united states
    uk, united kingdom
    eu, european union
    un, united nations
    ai, artificial intelligence
    nyc, new york city`,
  de: `usa, vereinigte staaten
    eu, europäische union
    un, uno, vereinte nationen
    ki, künstliche intelligenz`,
  fr: `usa, états unis, etatsunis
    ue, union européenne
    onu, nations unies
    ia, intelligence artificielle`,
  es: `eeuu, usa, estados unidos
    ue, unión europea
    onu, naciones unidas
    ia, inteligencia artificial`,
  it: `usa, stati uniti
    ue, unione europea
    onu, nazioni unite`,
  pt: `eua, usa, estados unidos
    ue, união europeia
    onu, nações unidas`,
};
const read = new Map<string, ReadonlyMap<string, string[]>>();

/** What stands for some words in plain letters with single spaces: "united states" and "usa" for "us". */
export function synonymsOf(lang: string, words: string): string[] {
  const code = lang.split("-")[0] ?? lang;
  const known = read.get(code) ?? readSets(sets[code] ?? "");
  read.set(code, known);
  return known.get(words) ?? [];
}

function readSets(text: string): ReadonlyMap<string, string[]> {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const rows = lines.map((line) => line.split(",").map((each) => plainLetters(each.trim())));
  return new Map(rows.flatMap((row) => row.map((each) => [each, row.filter((other) => other !== each)] as const)));
}
