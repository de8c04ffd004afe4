import { afterEach, expect, test, vi } from "vitest";
import { env } from "../env";
import { IsrHandler } from "./isr-handler";
import { tagClock } from "./tag-clock";

const MINUTE = 60_000;

afterEach(() => {
  vi.useRealTimers();
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
