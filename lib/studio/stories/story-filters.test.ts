import { expect, it } from "vitest";
import { listAddress } from "./list-address";
import { storyFilters } from "./story-filters";

it("reads the filters of an address", () => {
  const asked = { state: "draft", kind: "opinion", q: " ferry ", mine: "1", lang: "ar" };
  expect(storyFilters.parse(asked)).toEqual({ ...asked, q: "ferry", section: "", after: "" });
});

it("takes what is wrong for not asked", () => {
  const asked = { state: "gone", kind: ["news", "news"], section: "1 or 1=1", mine: "yes", after: "x_y", lang: {} };
  expect(Object.values(storyFilters.parse(asked)).join("")).toBe("");
});

it("writes an address that reads back as the same filters", () => {
  const filters = storyFilters.parse({
    state: "published",
    q: "a&b=c",
    after: "2026-11-23T10:00:00.123Z_01a20ae5-be47-77f2-bbe6-d328cbcd0e6f",
  });
  const url = new URL(listAddress(filters), "https://example.org");
  expect(storyFilters.parse(Object.fromEntries(url.searchParams))).toEqual(filters);
  expect(listAddress({})).toBe("/studio");
});
