import { expect, test } from "vitest";
import { colourProblems } from "./colour-problems";
import { settingsSchema } from "./settings";

const ours = settingsSchema.parse({});

test("the colours that come with the portal can be read", () => {
  expect(colourProblems(ours)).toEqual([]);
});

test.each([
  ["paper", { paper: "#777777", accent: "#000000" }, /Text on this paper has a contrast of 3\.99 : 1 and needs 7 : 1/],
  ["accent", { accent: "#ffcc00" }, /The accent on the light paper .* needs 4\.5 : 1/],
  ["accentDark", { accentDark: "#3b1111" }, /The accent on dark pages .* needs 4\.5 : 1/],
])("a colour that is hard to read is named: %s", (path, patch, message) => {
  const problems = colourProblems({ ...ours, ...patch }).map((each) => ({ ...each, message: String(each.message) }));
  expect(problems).toEqual([{ path, message: expect.stringMatching(message) }]);
});
