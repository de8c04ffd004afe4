import { expect, test } from "vitest";
import { type SearchTerms, snippetOf } from "./snippet";

const terms = (some: Partial<SearchTerms>): SearchTerms => ({
  ...{ lang: "en", words: new Set<string>(), prefixes: [], passages: [], sequences: [] },
  ...some,
});
const marked = (text: string, some: Partial<SearchTerms>) =>
  snippetOf(text, terms(some))
    ?.map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join("");

test.each([
  ["a word as it is written", "The Élection is on.", { words: new Set(["election"]) }, "The [Élection] is on."],
  ["words that begin so", "Trams and trains", { prefixes: ["tra"] }, "[Trams] and [trains]"],
  ["a passage between others", "北町の地下鉄が開業", { passages: ["地下鉄"] }, "北町の[地下鉄]が開業"],
  ["passages that overlap once", "地下鉄", { passages: ["地下", "下鉄"] }, "[地下]鉄"],
  [
    "words next to each other",
    "At&T fell, at noon T rose",
    { sequences: [["at", "t"]] },
    "[At&T] fell, at noon T rose",
  ],
  ["simplified as traditional characters", "萬國博覽會", { passages: ["万国"] }, "[萬國]博覽會"],
  ["markup as text", "<b>train</b>", { words: new Set(["train"]) }, "<b>[train]</b>"],
])("a snippet marks %s", (_, text, some, expected) => {
  expect(marked(text, some)).toBe(expected);
});

test("a snippet is the part of a long text with most of the words", () => {
  const text = `train ${"far away ".repeat(60)}a train and a tram and a train ${"and more ".repeat(60)}`;
  const snippet = marked(text, { words: new Set(["train", "tram"]) }) ?? "";
  expect(snippet).toContain("a [train] and a [tram] and a [train]");
  expect([snippet.startsWith("… "), snippet.endsWith(" …"), snippet.length < 300]).toEqual([true, true, true]);
});

test("a text without the words has no snippet", () => {
  expect(snippetOf("Nothing here", terms({ words: new Set(["train"]) }))).toBeNull();
});
