import { expect, test } from "vitest";
import { textToBody } from "./text-to-body";

const texts = (text: string) => textToBody(text).blocks.map((block) => ("text" in block ? block.text[0]?.text : block));

test.each([
  ["blank lines part paragraphs, line breaks stay", "One\ntwo.\n\n Three.", ["One\ntwo.", "Three."]],
  ["without blank lines every line is one", "One.\r\nTwo.\rThree.", ["One.", "Two.", "Three."]],
  ["spaces are single", "  One\t  two ", ["One two"]],
  ["nothing is nothing", " \n\n ", []],
])("%s", (_, text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test("a text of very many lines keeps all of them in as many blocks as a story may have", () => {
  const lines = Array.from({ length: 5_001 }, (_, n) => `line ${n}`);
  const found = texts(lines.join("\n"));
  expect(found.length).toBeLessThanOrEqual(2_000);
  expect(found.join("\n")).toBe(lines.join("\n"));
});
