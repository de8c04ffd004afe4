import { expect, test } from "vitest";
import { encodedTag, readKnownTags } from "./encoded-tag";

test("each encoding has a tag of its own", () => {
  expect(encodedTag('"a"', "br")).toBe('"a-br"');
  expect(encodedTag('W/"a"', "gzip")).toBe('W/"a-gzip"');
});

test.each([
  ['"a-br"', "br", '"a"', ['"a"']],
  ['W/"a-br", "b-gzip", "c"', "br", 'W/"a", "c"', ['"a"']],
  ['"a-gzip"', "br", undefined, []],
  ['"a-br"', "identity", undefined, []],
  ['"a-identity"', "identity", '"a"', ['"a"']],
  ['"a"', "br", '"a"', []],
  ["*", "br", "*", []],
  [undefined, "br", undefined, []],
] as const)("%s asked for in %s is %s", (header, encoding, known, named) => {
  const read = readKnownTags(header, encoding);
  expect([read.header, [...read.named]]).toEqual([known, named]);
});
