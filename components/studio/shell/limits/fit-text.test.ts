import { expect, test } from "vitest";
import { fitText } from "./fit-text";

test.each([
  ["harbour", 7, "harbour", ""],
  ["harbour", 4, "harb", "our"],
  ["harbour", 0, "", "harbour"],
  ["harbour", -3, "", "harbour"],
  ["a👩‍👩‍👧b", 5, "a", "👩‍👩‍👧b"],
  ["e\u0301t", 1, "", "e\u0301t"],
])("of %j %i characters fit: %j, and %j is left", (text, room, taken, left) =>
  expect(fitText(text, room)).toEqual({ taken, left }),
);
