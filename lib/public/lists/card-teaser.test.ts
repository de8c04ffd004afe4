import { expect, test } from "vitest";
import { cardTeaser } from "./card-teaser";

const brief = { headline: "The ferry runs again.", standfirst: "", opening: "The ferry runs again.", lang: "en" };
const long = { ...brief, headline: "word ".repeat(39).trim(), opening: "word ".repeat(60).trim() };

test.each([
  ["a brief that is its headline says it once", brief, ""],
  ["a headline that goes on longer than the teaser is not begun again", long, ""],
  [
    "a brief that goes on is told by what follows",
    { ...brief, opening: `${brief.opening} It left at six.` },
    "It left at six.",
  ],
  ["a brief with a standfirst is told by it", { ...brief, standfirst: "After eleven years." }, "After eleven years."],
  ["a story without a standfirst is told by its opening", { ...brief, headline: "Ferry" }, "The ferry runs again."],
])("%s", (_, story, told) => {
  expect(cardTeaser(story)).toBe(told);
});
