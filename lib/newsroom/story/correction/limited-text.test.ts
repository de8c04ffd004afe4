import { expect, it } from "vitest";
import { limitedText } from "./limited-text";

const schema = limitedText(20, "must not be empty");
const link = (href: string) => [{ text: "here", marks: [{ type: "link" as const, href }] }];

it.each([
  ["plain words", " It left\r\nat seven. ", { text: "It left\nat seven.", runs: null }],
  ["runs without marks", [{ text: "It left " }, { text: "late.", marks: [] }], { text: "It left late.", runs: null }],
  [
    "marks, and joins what has the same",
    [
      { text: " It " },
      { text: "le", marks: [{ type: "em" as const }] },
      { text: "ft", marks: [{ type: "em" as const }] },
      { text: "\0 " },
    ],
    { text: "It left", runs: [{ text: "It " }, { text: "left", marks: [{ type: "em" }] }] },
  ],
  ["links of the web and of the site", link("/city"), { text: "here", runs: link("/city") }],
])("takes %s", (_, given, kept) => expect(schema.parse(given)).toEqual(kept));

it.each([
  ["nothing", [{ text: " " }], "must not be empty"],
  ["too much", "x".repeat(21), "must have at most 20 characters"],
  ["a script link", link("javascript:alert(1)"), "has a link that must be an http, https, mailto or tel address"],
  ["other marks", [{ text: "x", marks: [{ type: "code" }] }], "may have emphasis, strong words and links alone"],
  ["no text at all", 7, "may have emphasis, strong words and links alone"],
])("refuses %s", (_, given, message) => {
  const { error } = schema.safeParse(given);
  expect(error?.issues).toMatchObject([{ path: [], message }]);
});
