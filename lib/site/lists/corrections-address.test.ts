import { expect, it } from "vitest";
import { correctionsPath, readCorrectionsPath } from "./corrections-address";

it.each([
  ["", { slug: null, kind: null, before: null }],
  ["city", { slug: "city", kind: null, before: null }],
  ["kind", { slug: "kind", kind: null, before: null }],
  ["kind/editors-note", { slug: null, kind: "editorsNote", before: null }],
  ["city/kind/update", { slug: "city", kind: "update", before: null }],
  ["before/x", { slug: null, kind: null, before: "x" }],
  ["city/kind/update/before/x", { slug: "city", kind: "update", before: "x" }],
])("reads the list of corrections %o", (rest, list) => {
  expect(readCorrectionsPath(rest)).toEqual(list);
});

it.each([
  "kind/editorsNote",
  "kind/toString",
  "city/town",
  "before/x/kind/update",
  "city/kind/update/before",
  "a/b/c/d/e",
])("reads no list in %s", (rest) => {
  expect(readCorrectionsPath(rest)).toBeNull();
});

it("writes what it reads", () => {
  const path = correctionsPath("/de", { slug: "city", kind: "editorsNote" });
  expect(path).toBe("/de/corrections/city/kind/editors-note");
  expect(readCorrectionsPath(path.slice("/de/corrections".length))).toMatchObject({
    slug: "city",
    kind: "editorsNote",
  });
});
