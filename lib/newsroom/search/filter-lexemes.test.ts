import { expect, test } from "vitest";
import { filterLexemes } from "./filter-lexemes";

test("a story is found by its language, kind, month in UTC, section, topics and authors", () => {
  const publishedAt = new Date("2026-11-30T23:59:59Z");
  const story = { lang: "en", kind: "news", publishedAt, sectionId: "s1", topicIds: ["t1"], authorIds: ["a1"] };
  expect(filterLexemes(story)).toEqual(["l:en", "k:news", "m:2026-11", "s:s1", "t:t1", "a:a1"]);
});
