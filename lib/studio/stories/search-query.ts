import { pairs, unparted } from "@/lib/engines/text-index/text-index";

const MAX_WORDS = 12;
const MAX_PAIRS = 40;
const RUN = new RegExp(`[${unparted}]+`, "gu");

/** Letters without case and accents, as the database function `plain_words` makes them. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");

/** What a text must have, as the database function `story_words` indexes it; empty where there is nothing of the kind. */
export interface SearchTerms {
  /** What `to_tsquery('simple', …)` takes for words, or beginnings of words */
  words: string;
  /** A `tsquery` as such, of neighbouring characters in scripts without spaces; a character alone is the beginning of a pair */
  pairs: string;
}

/** What is to be found for words that were typed. */
export function searchTerms(text: string): SearchTerms {
  const plain = plainWords(text);
  const words = plain.replace(RUN, " ").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const neighbours = (plain.match(RUN) ?? []).flatMap((run) =>
    [...run].length === 1 ? [`'${run}':*`] : pairs([...run]).map((pair) => `'${pair}'`),
  );
  return {
    words: words
      .slice(0, MAX_WORDS)
      .map((word) => `'${word}':*`)
      .join(" & "),
    pairs: neighbours.slice(0, MAX_PAIRS).join(" & "),
  };
}

/** A pattern of `ilike` for texts that contain this. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
