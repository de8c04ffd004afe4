import { database } from "@/lib/platform/db/database";

export interface ChosenWords {
  /** Two or three words of one story */
  some: string[];
  /** One word each that many stories have */
  common: string[];
  /** Two words of one story, one of them with two letters changed round */
  misspelt: string[];
  /** Beginnings of headlines, letter by letter, from the second letter of the first word to the end of the second */
  typed: string[];
}

/** Queries in the words of the stories themselves, `most` of each kind, the same at every run. */
export async function chooseWords(lang: string, most: number): Promise<ChosenWords> {
  const db = database();
  const headlines = await db.$queryRaw<{ headline: string }[]>`
    select headline from public_story where lang = ${lang} and mod(abs(hashtext(id::text)), 7) = 3
    order by first_published_at desc limit ${most * 3}::int`;
  const common = await db.$queryRaw<{ word: string }[]>`
    select word from vocabulary where lang = ${lang} and word <> '' order by stories desc limit ${most}::int`;
  const told = headlines.map(({ headline }) => headline.split(/\s+/).filter((word) => word.length > 2));
  const long = told.filter((words) => words.length > 3);
  return {
    some: long.slice(0, most).map((words, at) => words.slice(0, 2 + (at % 2)).join(" ")),
    common: common.map(({ word }) => word),
    misspelt: long
      .filter((words) => (words[1]?.length ?? 0) > 5)
      .slice(0, most)
      .map(([first, second = ""]) => `${first} ${second.slice(0, 2)}${second[3]}${second[2]}${second.slice(4)}`),
    typed: long.flatMap(beginnings).slice(0, most),
  };
}

function beginnings([first = "", second = ""]: string[]): string[] {
  const text = `${first} ${second}`;
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 2));
}
