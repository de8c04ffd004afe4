import { expect, test } from "vitest";
import { runInRequest } from "./front/request-context";
import { countSearch, expectSearchCounted, TooManySearches } from "./search-limit";

const times = async (count: number, work: () => Promise<unknown>) => {
  for (let n = 0; n < count; n++) await work();
};

test("a network may search thirty times a minute, and ask for suggestions while it types", async () => {
  for (let n = 0; n < 30; n++) expect(await countSearch("search", "203.0.113.1")).toBe(0);
  const wait = await countSearch("search", "203.0.113.1");
  expect([wait > 0, wait <= 60]).toEqual([true, true]);
  expect(await countSearch("search", "203.0.113.2")).toBe(0);
  for (let n = 0; n < 240; n++) expect(await countSearch("suggestion", "203.0.113.1")).toBe(0);
  expect(await countSearch("suggestion", "203.0.113.1")).toBeGreaterThan(0);
});

test("who claims to be typing gets no more results, and pressing Enter still answers", async () => {
  for (let n = 0; n < 20; n++) expect(await countSearch("typed", "203.0.113.3")).toBe(0);
  expect(await countSearch("typed", "203.0.113.3")).toBeGreaterThan(0);
  for (let n = 0; n < 10; n++) expect(await countSearch("search", "203.0.113.3")).toBe(0);
  expect(await countSearch("search", "203.0.113.3")).toBeGreaterThan(0);
  await times(30, () => countSearch("search", "203.0.113.4"));
  expect(await countSearch("typed", "203.0.113.4")).toBeGreaterThan(0);
});

test.each(["127.0.0.1", "::/64", "10.0.0.1", "unknown"])("%s is counted like any other network", async (network) => {
  await times(30, () => countSearch("search", network));
  expect(await countSearch("search", network)).toBeGreaterThan(0);
});

test("a search that was not counted when its request came is counted where it is run, once", async () => {
  const network = "203.0.113.40";
  const search = (isSearchCounted = false) =>
    runInRequest({ hasActionBegun: false, isFaultLogged: false, network, isSearchCounted }, async () => {
      await expectSearchCounted("search");
      await expectSearchCounted("search");
    });
  await times(30, () => search());
  await expect(search()).rejects.toThrow(TooManySearches);
  expect(await countSearch("search", network)).toBeGreaterThan(0);
  await expect(search(true), "counted before").resolves.toBeUndefined();
  await expect(expectSearchCounted("search"), "without a request").resolves.toBeUndefined();
});
