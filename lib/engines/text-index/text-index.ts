export { type Keyword, keywordsOf } from "./compare/keywords";
export { packSketch, packVector, unpackSketch, unpackVector, type WordVector } from "./compare/packed-vector";
export { COPY_LIKENESS, likeness, sketchOf } from "./compare/sketch";
export { textVector } from "./compare/text-vector";
export { WordComparison } from "./compare/word-comparison";
export { type WordCounts, wordCounts } from "./compare/word-counts";
export { addWords, newWordList, type WordList } from "./compare/word-list";
export { CandidateSearch } from "./near/candidate-search";
export { MAX_AFTER, MAX_BEFORE, type Posting, Postings } from "./near/postings";
export { quoted } from "./search/lexeme";
export { type SearchPart, searchDocument } from "./search/search-document";
export { markedText, type SearchTerms, type Snippet, snippetOf } from "./search/snippet";
export {
  allLexemesOf,
  allOf,
  anyOf,
  groupText,
  headlineText,
  isNone,
  lexemesOf,
  noneOf,
  phraseText,
  type WordGroup,
} from "./search/tsquery";
export { editDistance, oneEditAway } from "./words/edit-distance";
export { hasElision, meaningfulParts } from "./words/elision";
export { queryWords } from "./words/query-words";
export { type SearchWord, searchWords } from "./words/search-words";
export { spellings } from "./words/spellings";
export { type Stems, stemWords } from "./words/stem-words";
export { stopWords } from "./words/stop-words";
export { synonymsOf } from "./words/synonyms";
export { languageHash, wordHash } from "./words/word-hash";
export { pairs, unparted, wordsOf } from "./words/words-of";
