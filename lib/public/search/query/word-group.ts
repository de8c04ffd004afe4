import {
  hasElision,
  meaningfulParts,
  type SearchWord,
  type Stems,
  type WordGroup,
} from "@/lib/engines/text-index/text-index";

interface WordMeaning {
  group: WordGroup;
  isStopWord: boolean;
}

/** What a text may have for a word: the word, its forms, what it is joined of; `begun` are words that the last part may become. */
export function wordGroup(lang: string, word: SearchWord, stems: Stems, begun?: string[]): WordMeaning {
  const { plain, also = [], syllables, parts } = word;
  const found = plain === "" ? [] : stems(lang, word);
  if (parts) return joinedGroup(lang, word, stems, begun);
  const group: WordGroup = { lexemes: [plain, ...also, ...(found ?? [])] };
  if (begun) group.begun = { beginning: plain, words: begun };
  if (syllables) group.pieces = syllables;
  return { group, isStopWord: found === null };
}

function joinedGroup(lang: string, word: SearchWord, stems: Stems, begun: string[] | undefined): WordMeaning {
  const parts = hasElision(lang, word, stems) ? meaningfulParts(lang, word, stems) : (word.parts ?? []);
  const [first] = parts;
  const isSigned = word.parts?.length === 1;
  if (!first) return { group: wholeGroup(lang, word, stems), isStopWord: true };
  if (parts.length === 1 && !isSigned) return wordGroup(lang, first, stems, begun);
  const isShort = isSigned && [...first.plain].length === 1;
  const group = wholeGroup(lang, word, stems);
  const row = parts.map(
    (part, index) => wordGroup(lang, part, stems, index === parts.length - 1 ? begun : undefined).group,
  );
  if (!isShort) group.rows = [row];
  return { group, isStopWord: false };
}

function wholeGroup(lang: string, word: SearchWord, stems: Stems): WordGroup {
  if (word.plain === "") return { lexemes: [] };
  return { lexemes: [word.plain, ...(word.also ?? []), ...(stems(lang, word) ?? [])] };
}

/** One group for words of which any will do. */
export function anyGroup(meanings: WordMeaning[]): WordMeaning {
  const [first] = meanings;
  if (first && meanings.length === 1) return first;
  const groups = meanings.map(({ group }) => group);
  return {
    group: {
      lexemes: groups.flatMap(({ lexemes, pieces }) => (pieces ? [] : lexemes)),
      rows: groups.flatMap((group) => (group.pieces ? [[group]] : (group.rows ?? []))),
    },
    isStopWord: meanings.every(({ isStopWord }) => isStopWord),
  };
}
