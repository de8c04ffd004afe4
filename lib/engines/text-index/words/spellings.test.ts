import { expect, test } from "vitest";
import { spellings } from "./spellings";

test("a name keeps its capital, a word that only begins a sentence does not", () => {
  expect([...spellings("Trams to Łódź: the trams of Łódź")]).toEqual([
    ["trams", "trams"],
    ["to", "to"],
    ["lodz", "Łódź"],
    ["the", "the"],
    ["of", "of"],
  ]);
});
