import { expect, it } from "vitest";
import { palettePoints } from "./palette-filter";

it.each([
  ["Ferry leaves the harbour", "harbour ferry", 1],
  ["Ferry leaves the harbour", "harb  FER ", 1],
  ["Ferry leaves the harbour", "ferry mayor", 0],
  ["Siobhán Ó Néill", "neill siobhan", 1],
  ["Settings", "", 1],
])("%s · %s", (entry, typed, points) => {
  expect(palettePoints(entry, typed)).toBe(points);
});
