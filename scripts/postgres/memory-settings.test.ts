import { expect, test } from "vitest";
import { memorySettings } from "./memory-settings.mjs";

const GIGABYTE = 1024 ** 3;
const namedValue = (settings: string[], name: string) =>
  settings.find((each) => each.startsWith(`${name}=`))?.split("=")[1];

test.each([
  [0.5, "128MB", "256MB"],
  [8, "1024MB", "4096MB"],
  [64, "2048MB", "32768MB"],
])("a machine of %f GB keeps %s of pages and counts on %s", (gigabytes, pages, cached) => {
  const settings = memorySettings(gigabytes * GIGABYTE);
  expect(namedValue(settings, "shared_buffers")).toBe(pages);
  expect(namedValue(settings, "effective_cache_size")).toBe(cached);
});
