import { expect, it } from "vitest";
import { listAddress } from "./list-address";
import { isListAsked } from "./list-parts";
import { searchTerms } from "./search-query";
import { storyFilters } from "./story-filters";

const none = { section: "", author: "", topic: "", all: "", sort: "", reverse: "", page: "" };

it("reads the filters of an address", () => {
  const asked = { state: "draft", kind: "opinion", q: " ferry ", mine: "1", lang: "ar", section: "city" };
  expect(storyFilters.parse(asked)).toEqual({ ...none, ...asked, q: "ferry" });
});

it("takes what is wrong for not asked", () => {
  const asked = {
    state: "gone",
    kind: ["news", "news"],
    section: "1 or 1=1",
    mine: "yes",
    page: "0",
    sort: "id",
    lang: {},
  };
  expect(Object.values(storyFilters.parse(asked)).join("")).toBe("");
});

it("writes an address that reads back as the same filters, with the list in place of the desk", () => {
  const filters = storyFilters.parse({
    state: "published",
    q: "a&b=c",
    author: "ann-lee",
    sort: "headline",
    page: "3",
  });
  const url = new URL(listAddress({ ...filters, all: "1" }), "https://example.org");
  expect(storyFilters.parse(Object.fromEntries(url.searchParams))).toEqual(filters);
  expect(listAddress({})).toBe("/studio");
  expect(listAddress({ all: "1" })).toBe("/studio?all=1");
  expect([{}, { all: "1" }, { q: "x" }].map((asked) => isListAsked(storyFilters.parse(asked)))).toEqual([
    false,
    true,
    true,
  ]);
});

it("asks for all words of a search, each from its beginning, whatever is between them", () => {
  expect(searchTerms("  Zoë's ferry-port (1)")).toEqual({
    words: "'zoe':* & 's':* & 'ferry':* & 'port':* & '1':*",
    pairs: "",
  });
  expect(searchTerms("!&|:*'\\ ")).toEqual({ words: "", pairs: "" });
});

it("asks for neighbouring characters where no spaces part words", () => {
  expect(searchTerms("港口扩建 2026 ferry")).toEqual({
    words: "'2026':* & 'ferry':*",
    pairs: "'港口' & '口扩' & '扩建'",
  });
  expect(searchTerms("港").pairs).toBe("'港':*");
});
