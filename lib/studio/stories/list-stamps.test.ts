import { expect, it } from "vitest";
import { compareStamps } from "./list-stamps";

it.each([
  ["nothing", ["a:1", "b:1"], ["a:1", "b:1"], 0, false],
  ["a story in its place", ["a:1", "b:1"], ["a:1", "b:2"], 1, false],
  ["a story that came", ["a:1"], ["b:1", "a:1"], 1, true],
  ["a story that left", ["a:1", "b:1"], ["b:1"], 1, true],
  ["a story that changed and went up", ["a:1", "b:1"], ["b:2", "a:1"], 1, true],
  ["a story in another group", ["a:1:waiting", "b:1:today"], ["a:1:inProgress", "b:1:today"], 1, false],
])("sees %s", (_, shown, present, changes, isMoved) => {
  expect(compareStamps(shown, present)).toEqual({ changes, isMoved });
});
