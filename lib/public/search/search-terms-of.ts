import "server-only";
import type { SearchTerms, SearchWord, WordGroup } from "@/lib/engines/text-index/text-index";
import type { ParsedQuery } from "./query/parse-query";
import { plainsOf } from "./query/query-parts";

/** What of a query is marked in texts; `groups` are what its words were taken for. */
export function searchTermsOf(lang: string, { phrases, words }: ParsedQuery, groups: WordGroup[]): SearchTerms {
  const pairs = new Set(words.flat().flatMap((word) => (word.written === null && word.plain ? word.plain : [])));
  const lexemes = groups.flatMap((group) => group.lexemes);
  const isRun = (run: SearchWord[]) => run.every((word) => word.written === null);
  const rows = groups.flatMap((group) => group.rows ?? []);
  return {
    lang,
    words: new Set(lexemes.filter((lexeme) => !pairs.has(lexeme))),
    prefixes: groups.flatMap((group) =>
      [group.begun?.beginning ?? [], group.lexemes.slice(1, 3).filter((stem) => stem.length > 3)].flat(),
    ),
    passages: [...phrases.flatMap(({ words: run }) => (isRun(run) ? joined(run) : [])), ...pairs],
    sequences: [
      ...phrases.flatMap(({ words: run }) => (isRun(run) ? [] : [plainsOf(run)])),
      ...rows.map((row) => row.map((each) => each.lexemes[0] ?? "")),
    ],
  };
}

/** The passage that neighbouring pairs of characters come from. */
const joined = (pairs: SearchWord[]) =>
  pairs.map(({ plain }, index) => (index === 0 ? plain : [...plain].at(-1))).join("");
