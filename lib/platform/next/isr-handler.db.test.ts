import { afterEach, expect, test, vi } from "vitest";
import { tagClock } from "../cache/tag-clock";
import { env } from "../env";
import { IsrHandler } from "./isr-handler";

const MINUTE = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

test("spellings that lead to a page displace no page, and what is not there is not stored", async () => {
  const handler = new IsrHandler();
  const isStored = async (key: string) => (await handler.get(key, { kind: "APP_PAGE" })) !== null;
  const store = async (key: string, status: number, html: string) => {
    await isStored(key);
    await handler.set(key, { kind: "APP_PAGE", html, status, headers: {} });
  };
  await store("/city", 200, "<p>City</p>");
  const large = "a".repeat(1_000_000);
  for (let n = 0; n < env().PAGE_CACHE_MB; n++) await store(`/city-${n}`, 308, large);
  expect([await isStored("/city"), await isStored(`/city-${env().PAGE_CACHE_MB - 1}`)]).toEqual([true, true]);
  expect(await isStored("/city-0")).toBe(false);
  await store("/no/page", 404, "<p>Not found</p>");
  expect(await isStored("/no/page")).toBe(false);
});

test("a process that cannot ask what was taken down shows what it has for five minutes, and then nothing", async () => {
  const handler = new IsrHandler();
  const clock = tagClock(env().DATABASE_URL ?? "");
  const shown = async () => (await handler.get("/city/ferry", { kind: "APP_PAGE" })) !== null;
  expect(await shown()).toBe(false);
  const headers = { "x-next-cache-tags": "story:1" };
  await handler.set("/city/ferry", { kind: "APP_PAGE", html: "<p>The ferry left.</p>", status: 200, headers });
  expect(await shown()).toBe(true);

  // Closed, the clock learns of nothing any more, as if no database answered.
  await clock.close();
  const cutOff = Date.now();
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(cutOff + 4.9 * MINUTE);
  expect(await shown()).toBe(true);
  vi.setSystemTime(cutOff + 5.1 * MINUTE);
  expect(await shown()).toBe(false);
});
