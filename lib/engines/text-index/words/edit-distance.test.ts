import { expect, test } from "vitest";
import { editDistance, oneEditAway } from "./edit-distance";

test.each([
  ["train", "train", 0],
  ["train", "trian", 1],
  ["train", "rain", 1],
  ["train", "trains", 1],
  ["train", "brain", 1],
  ["recount", "recuont", 1],
  ["kitten", "sitting", 3],
  ["", "abc", 3],
  ["𝒳a", "a", 1],
])("from %j to %j there are %i slips", (a, b, slips) => {
  expect([editDistance(a, b), editDistance(b, a)]).toEqual([slips, slips]);
});

test.each([
  ["trian", "train", 1, 1],
  ["abcd", "badc", 2, 2],
  ["kitten", "sitting", 2, Number.POSITIVE_INFINITY],
  ["ferry", "ferryman", 2, Number.POSITIVE_INFINITY],
  ["harbour", "mountains", 2, Number.POSITIVE_INFINITY],
])("from %j to %j, of at most %i slips, there are %d", (a, b, most, slips) => {
  expect([editDistance(a, b, most), editDistance(b, a, most)]).toEqual([slips, slips]);
});

test.each([
  ["en", "trian", "train"],
  ["ru", "выоры", "выборы"],
  ["el", "εκλγες", "εκλαγες"],
  ["ar", "انتخبات", "انتخابات"],
  ["he", "בחירו", "בחירות"],
  ["hi", "चनाव", "चुनाव"],
  ["ko", "선겨".normalize("NFKD"), "선거".normalize("NFKD")],
])("a slip in %s is undone: %s", (_, wrong, right) => {
  expect(oneEditAway(wrong)).toContain(right);
});

test("what is one slip away is so by the distance too, and not the word itself", () => {
  const near = oneEditAway("train");
  expect(near).not.toContain("train");
  expect(near.filter((each) => editDistance("train", each) !== 1)).toEqual([]);
});
