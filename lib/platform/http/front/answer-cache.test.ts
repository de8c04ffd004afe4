import { expect, test } from "vitest";
import { cacheControlOf } from "./answer-cache";
import type { Audience } from "./route-table";

const FRAMEWORK = "s-maxage=300, stale-while-revalidate=31535700";
const FOREVER = "public, max-age=31536000, immutable";
const REVALIDATE = "public, max-age=0, must-revalidate";

test.each<[Audience, number, string, string]>([
  ["reader", 200, FRAMEWORK, REVALIDATE],
  ["reader", 200, "", REVALIDATE],
  ["reader", 304, FRAMEWORK, REVALIDATE],
  ["reader", 308, "", REVALIDATE],
  ["reader", 404, FRAMEWORK, REVALIDATE],
  ["reader", 404, FOREVER, REVALIDATE],
  ["reader", 410, FRAMEWORK, REVALIDATE],
  ["reader", 404, "no-store", "no-store"],
  ["reader", 429, FRAMEWORK, "no-store"],
  ["reader", 500, FRAMEWORK, "no-store"],
  ["reader", 503, "", "no-store"],
  ["file", 200, FOREVER, FOREVER],
  ["file", 206, "public, max-age=60", "public, max-age=60"],
  ["file", 304, FOREVER, FOREVER],
  ["file", 200, FRAMEWORK, REVALIDATE],
  ["file", 200, "", REVALIDATE],
  ["file", 308, "", "no-store"],
  ["file", 404, FOREVER, "no-store"],
  ["file", 503, FRAMEWORK, "no-store"],
  ["staff", 200, "private, no-cache, no-store, max-age=0", "private, no-cache, no-store, max-age=0"],
  ["staff", 307, "", "no-store"],
  ["staff", 404, FRAMEWORK, "no-store"],
  ["preview", 200, FRAMEWORK, "no-store"],
  ["preview", 404, "", "no-store"],
  ["api", 200, "public, max-age=60", "no-store"],
  ["probe", 200, "", "no-store"],
])("%s, %i with %j is answered %j", (audience, status, own, expected) => {
  expect(cacheControlOf(audience, status, own)).toBe(expected);
});
