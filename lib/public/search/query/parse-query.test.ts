import { expect, test } from "vitest";
import type { SearchWord } from "@/lib/engines/text-index/text-index";
import { parseQuery } from "./parse-query";

const one = ({ plain, parts = [] }: SearchWord): string => plain || parts.map(one).join("-");
const plain = (words: SearchWord[]) => words.map(one).join(" ");

function told(text: string) {
  const { words, isLastOpen, phrases, excluded, filters, since, until, ignored } = parseQuery(text, "en");
  return {
    words: words.map((any) => any.map(one).join("|")).join(" "),
    ...(isLastOpen ? { isLastOpen } : {}),
    ...(phrases.length > 0
      ? { phrases: phrases.map((each) => `${each.isQuoted ? '"' : ""}${plain(each.words)}`) }
      : {}),
    ...(excluded.length > 0 ? { excluded: excluded.map((each) => plain(each.words)) } : {}),
    ...(filters.length > 0
      ? { filters: filters.map(({ field, value, isExcluded }) => `${isExcluded ? "-" : ""}${field}=${value}`) }
      : {}),
    ...(ignored.length > 0 ? { ignored } : {}),
    ...(since ? { since: since.toISOString().slice(0, 10) } : {}),
    ...(until ? { until: until.toISOString().slice(0, 10) } : {}),
  };
}

test.each([
  ["", { words: "" }],
  ["Night trains", { words: "night trains", isLastOpen: true }],
  ["night trains ", { words: "night trains" }],
  ['"night trains" late', { words: "late", isLastOpen: true, phrases: ['"night trains'] }],
  ['late "night trains', { words: "late", phrases: ['"night trains'] }],
  ["地下鉄", { words: "", phrases: ["地下 下鉄"] }],
  ['"地下鉄"', { words: "", phrases: ['"地下 下鉄'] }],
  ["trains -late -well-known", { words: "trains", excluded: ["late", "wellknown"] }],
  ["a - b", { words: "a b" }],
  ["a – bus", { words: "a bus", isLastOpen: true }],
  ["“night trains” late", { words: "late", isLastOpen: true, phrases: ['"night trains'] }],
  ["„Nachtzug fährt“ «train de nuit»", { words: "", phrases: ['"nachtzug fahrt', '"train de nuit'] }],
  ["「地下鉄」", { words: "", phrases: ['"地下 下鉄'] }],
  ["tram –bus −ferry", { words: "tram", excluded: ["bus", "ferry"] }],
  ["tram OR bus OR ferry late", { words: "tram|bus|ferry late", isLastOpen: true }],
  ['"night train" OR tram', { words: "night-train|tram" }],
  ["tram NOT bus AND ferry", { words: "tram ferry", isLastOpen: true, excluded: ["bus"] }],
  ["OR", { words: "or", isLastOpen: true }],
  ["Portland OR", { words: "portland or", isLastOpen: true }],
  ["or not", { words: "or not", isLastOpen: true }],
  ["site:example.com tram filetype:pdf", { words: "tram", ignored: ["site:", "filetype:"] }],
  ["2 billion euros", { words: "2000000000 euros", isLastOpen: true }],
  ["110 000 -tram", { words: "110000", excluded: ["tram"] }],
  ["C", { words: "c" }],
  ["C++", { words: "c++" }],
  ["AT&T", { words: "att" }],
  ["O’Br", { words: "obr", isLastOpen: true }],
  ["SpaceXの打ち上げ", { words: "spacex", phrases: ["の打 打ち ち上 上け"] }],
  ["2022年", { words: "2022" }],
])("%j is read as words and phrases", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["section:sport", { words: "", filters: ["section=sport"] }],
  ["-Section:sport x", { words: "x", filters: ["-section=sport"] }],
  ['topic:"Night trains"', { words: "", filters: ["topic=Night trains"] }],
  ["-author:asa-berg", { words: "", filters: ["-author=asa-berg"] }],
  ["type:Opinion", { words: "", filters: ["type=opinion"] }],
  ["-type:news", { words: "", filters: ["-type=news"] }],
  ["type:soup", { words: "type soup", isLastOpen: true }],
  ['section:""', { words: "" }],
  ["author:", { words: "author", isLastOpen: true }],
])("%j is read as a filter", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["after:2026", { words: "", since: "2027-01-01" }],
  ["after:2026-02", { words: "", since: "2026-03-01" }],
  ["after:2026-12-31", { words: "", since: "2027-01-01" }],
  ["before:2026-11-23", { words: "", until: "2026-11-23" }],
  ["-before:2026-11-23", { words: "", since: "2026-11-23" }],
  ["-after:2026-11-23", { words: "", until: "2026-11-24" }],
  ['before:"2024-02-29"', { words: "", until: "2024-02-29" }],
  ["since:2026-02-03", { words: "", since: "2026-02-03" }],
  ["until:2026-02", { words: "", until: "2026-03-01" }],
  ["-since:2026-02-03 -until:2026-01", { words: "", since: "2026-02-01", until: "2026-02-03" }],
  ["sort:date tram", { words: "tram", isLastOpen: true }],
  ["sort:soup", { words: "sort soup", isLastOpen: true }],
  ["before:2023-02-29", { words: "before 2023-02-29", isLastOpen: true }],
  ["before:2026-13", { words: "before 2026-13", isLastOpen: true }],
  ["after:party", { words: "after party", isLastOpen: true }],
  ["after:9999 before:0000", { words: "after 9999 before 0000", isLastOpen: true }],
  ["-after:party", { words: "", excluded: ["after party"] }],
])("%j is read as a day or as words", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("a query has an end", () => {
  expect(parseQuery("a".repeat(10_000)).words).toHaveLength(1);
  expect(parseQuery("ab ".repeat(100)).words).toHaveLength(16);
  expect(parseQuery(`${"x".repeat(199)}😀`).headline.isWellFormed()).toBe(true);
});
