import { spellings, type WordGroup } from "@/lib/engines/text-index/text-index";
import type { QueryParts } from "./query/query-parts";

/** The query with each corrected word as the best answer spells it; undefined where none was corrected. */
export function suggestedQuery(
  query: string,
  asked: QueryParts["groups"],
  taken: WordGroup[],
  answer = "",
): string | undefined {
  const spelt = spellings(answer);
  let suggested = query;
  for (const [index, { word, group }] of asked.entries()) {
    if (!word?.written || spelt.has(word.plain)) continue;
    const added = taken[index]?.lexemes.filter((lexeme) => !group.lexemes.includes(lexeme)) ?? [];
    const found = added.find((lexeme) => spelt.has(lexeme));
    const at = suggested.toLowerCase().indexOf(word.written);
    if (!found || at < 0) continue;
    const right = spelt.get(found) ?? found;
    suggested = suggested.slice(0, at) + right + suggested.slice(at + word.written.length);
  }
  return suggested === query ? undefined : suggested;
}
