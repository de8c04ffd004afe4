import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { giveBackSearches, noteSearch, noteTyped, takeSearches } from "./asked-searches";

const wordsOf = (query: string) =>
  query
    .toLowerCase()
    .replace("é", "e")
    .replace(/[^a-z0-9 ]/g, "");
const asked = (query: string, found: number | null = 1, lang = "en") => ({
  ...{ lang, query, found },
  words: wordsOf(query),
});
const taken = () => takeSearches().map((search) => `${search.query} ${search.asked} ${search.found}`);

beforeEach(() => vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => {
  vi.advanceTimersByTime(60_000);
  takeSearches();
  vi.useRealTimers();
});

test("searches that read alike are one, in the spelling and with the number of the last; each is taken once", () => {
  noteSearch(asked("Élection!", 3));
  noteSearch(asked("election", 4));
  noteSearch(asked("election", null));
  noteSearch(asked("election", 2, "fr"));
  expect(takeSearches()).toEqual([
    { lang: "en", words: "election", query: "election", asked: 3, found: 4 },
    { lang: "fr", words: "election", query: "election", asked: 1, found: 2 },
  ]);
  expect(takeSearches()).toEqual([]);
});

test("of what is typed only that counts which is not typed further", () => {
  for (const typed of ["tr", "tra", "train", "trai", "tram", "tram dep"]) noteTyped(asked(typed));
  noteTyped(asked("harbour"));
  expect(taken()).toEqual([]);
  vi.advanceTimersByTime(5_000);
  expect(taken()).toEqual(["tram dep 1 1", "harbour 1 1"]);
});

test("what is typed and then sent counts once, and a pause parts two searches", () => {
  noteTyped(asked("ferr"));
  noteSearch(asked("ferry"));
  vi.advanceTimersByTime(5_000);
  expect(taken()).toEqual(["ferry 1 1"]);
  noteTyped(asked("ferry"));
  vi.advanceTimersByTime(6_000);
  noteTyped(asked("ferry times"));
  vi.advanceTimersByTime(6_000);
  expect(taken()).toEqual(["ferry 1 1", "ferry times 1 1"]);
});

test("what was typed on the way to a search counts no second time where its answer comes after it", () => {
  noteTyped(asked("ferr"));
  noteSearch(asked("ferry times"));
  for (const typed of ["ferry", "ferry times"]) noteTyped(asked(typed));
  noteTyped(asked("ferry times", 1, "fr"));
  noteTyped(asked("ferry times tomorrow"));
  vi.advanceTimersByTime(5_000);
  expect(taken()).toEqual(["ferry times 1 1", "ferry times 1 1", "ferry times tomorrow 1 1"]);
  noteTyped(asked("ferry"));
  vi.advanceTimersByTime(5_000);
  expect(taken()).toEqual(["ferry 1 1"]);
});

test.each(["ada@example.org", "+44 20 7946 0958", "4111-1111-1111-1111", "!!!", ""])("%j is not kept", (query) => {
  noteSearch(asked(query));
  noteTyped(asked(query));
  vi.advanceTimersByTime(6_000);
  expect(taken()).toEqual([]);
});

test("years and results are no numbers of people", () => {
  noteSearch(asked("budget 2025 2026"));
  expect(taken()).toEqual(["budget 2025 2026 1 1"]);
});

test("what is given back counts with what was asked meanwhile", () => {
  noteSearch(asked("ferry", 2));
  const searches = takeSearches();
  noteSearch(asked("ferry", 5));
  giveBackSearches(searches);
  expect(taken()).toEqual(["ferry 2 2"]);
});

test("a flood is not held", () => {
  for (let n = 0; n < 3_000; n++) noteSearch(asked(`x${n}`));
  expect(takeSearches()).toHaveLength(2_000);
});
