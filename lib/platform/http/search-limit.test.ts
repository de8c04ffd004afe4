import { expect, test } from "vitest";
import { countSearch, isTyping } from "./search-limit";

const from = (address: string) => new Headers({ "x-forwarded-for": `10.0.0.1, ${address}` });

test("an address may search thirty times a minute, and go on typing", async () => {
  for (let n = 0; n < 30; n++) expect(await countSearch("search", from("203.0.113.1"))).toBe(0);
  const wait = await countSearch("search", from("203.0.113.1"));
  expect([wait > 0, wait <= 60]).toEqual([true, true]);
  expect(await countSearch("search", from("203.0.113.2"))).toBe(0);
  for (let n = 0; n < 240; n++) expect(await countSearch("typing", from("203.0.113.1"))).toBe(0);
  expect(await countSearch("typing", from("203.0.113.1"))).toBeGreaterThan(0);
});

test.each(["127.0.0.1", "::1", "::ffff:127.0.0.1"])(
  "calls of this machine from %s are not counted",
  async (address) => {
    for (let n = 0; n < 50; n++) expect(await countSearch("search", from(address))).toBe(0);
  },
);

test("callers without an address are counted together", async () => {
  for (let n = 0; n < 30; n++) await countSearch("search", new Headers());
  expect(await countSearch("search", new Headers())).toBeGreaterThan(0);
});

test("a script asks while somebody types, a browser for a page", () => {
  expect(isTyping(new Headers({ "sec-fetch-dest": "empty" }))).toBe(true);
  expect(isTyping(new Headers({ "sec-fetch-dest": "document" }))).toBe(false);
  expect(isTyping(new Headers())).toBe(false);
});
