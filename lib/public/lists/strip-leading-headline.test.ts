import { expect, test } from "vitest";
import { stripLeadingHeadline } from "./strip-leading-headline";

test.each([
  ["a text that is the headline is empty without it", "The ferry runs.", "The ferry runs.", ""],
  ["a full stop more makes no other sentence", "The ferry runs.\n", "The ferry runs", ""],
  ["what follows the headline stays", "The ferry runs. It left at six.", "The ferry runs.", "It left at six."],
  ["a paragraph of its own is a sentence", "The ferry runs\nIt left at six.", "The ferry runs", "It left at six."],
  ["no spaces are needed", "渡し船が再開。六時に出た。", "渡し船が再開", "六時に出た。"],
  ["a sentence that goes on stays whole", "The ferry runs at six.", "The ferry runs", "The ferry runs at six."],
  ["a word that goes on stays whole", "Ferryman found", "Ferry", "Ferryman found"],
  ["a number that goes on stays whole", "Up 2.5 per cent", "Up 2", "Up 2.5 per cent"],
  ["another text stays whole", "It left at six.", "The ferry runs.", "It left at six."],
  ["nothing is taken for no headline", "It left.", "", "It left."],
])("%s", (_, text, headline, rest) => {
  expect(stripLeadingHeadline(text, headline)).toBe(rest);
});
