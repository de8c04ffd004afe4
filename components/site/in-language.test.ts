import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { inLanguage } from "./in-language";

test("an element names its language, direction and script", () => {
  expect(inLanguage("ur")).toEqual({ lang: "ur", dir: "rtl", "data-script": "Arab" });
  expect(inLanguage("ta")).toEqual({ lang: "ta", dir: "ltr", "data-script": "Taml" });
});

test("no element of the reader pages names a language without its script", () => {
  const files = ["components/site", "components/story-body", "app/(site)"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".tsx") && !name.includes(".test."))
      .map((name) => path.join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(50);
  const bare = files.filter((file) => /\slang=[{"]/.test(readFileSync(file, "utf8")));
  expect(bare).toEqual([]);
});
