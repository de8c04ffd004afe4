import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

// A column without a least width of 0 grows with the longest word in it, and the page scrolls sideways.
test("each grid of the reader's pages names its columns", () => {
  const styles = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".css"),
  );
  const grids = styles.flatMap((name) => {
    const rules = readFileSync(join(import.meta.dirname, name), "utf8").matchAll(/([^{}]+)\{([^{}]*)\}/g);
    return [...rules]
      .filter(([, , body]) => body?.includes("display: grid;"))
      .map(([, selector, body]) => ({ rule: `${name} ${selector?.trim()}`, body: body ?? "" }));
  });
  expect(grids.length).toBeGreaterThan(20);
  const unnamed = grids.filter(({ body }) => !/grid-template|grid-auto-columns|place-items: center/.test(body));
  expect(unnamed.map(({ rule }) => rule)).toEqual([]);
});
