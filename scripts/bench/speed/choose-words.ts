import { database } from "@/lib/platform/db/database";

interface ChosenWords {
  /** Two or three words of one headline */
  some: string[];
  /** One word each that many stories have */
  common: string[];
  /** Two words of one headline, two letters of the second changed round */
  misspelt: string[];
  /** Two words of one headline as they are typed, from the second letter to the last */
  typed: string[];
}

/** The share of stories that have a word which tells something, and one that is common; in generated texts nothing is a stop word. */
const TELLING = 0.05;
const COMMON = 0.2;

/** Queries in the words of the stories themselves, `most` of each kind, the same at every run. */
export async function chooseWords(lang: string, most: number): Promise<ChosenWords> {
  const db = database();
  const headlines = await db.$queryRaw<{ headline: string }[]>`
    select headline from public_story where lang = ${lang} order by id limit ${most * 10}::int`;
  const known = await db.vocabulary.findMany({
    where: { lang, word: { not: "" } },
    select: { word: true, stories: true },
    orderBy: { stories: "desc" },
  });
  const all = await db.story.count();
  const stories = new Map(known.map((row) => [row.word, row.stories]));
  const isTelling = (word: string) => (stories.get(word) ?? all) <= all * TELLING;
  const told = headlines.map(({ headline }) => headline.split(/\s+/).filter(isTelling));
  const pairs = told.filter((words) => words.length > 1);
  const isCommon = (count: number) => count > all * TELLING && count <= all * COMMON;
  return {
    some: pairs.slice(0, most).map((words, at) => words.slice(0, 2 + (at % 2)).join(" ")),
    common: known
      .filter((row) => isCommon(row.stories))
      .map(({ word }) => word)
      .slice(0, most),
    misspelt: pairs
      .flatMap(([first, second = ""]) => (second.length > 5 ? `${first} ${turned(second)}` : []))
      .slice(0, most),
    typed: pairs.flatMap(beginnings).slice(0, most),
  };
}

const turned = (word: string) => `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`;

function beginnings([first = "", second = ""]: string[]): string[] {
  const text = `${first} ${second}`;
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 2));
}
