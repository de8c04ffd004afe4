import { expect, test } from "vitest";
import { mediaTypeOf } from "./media-type";

test.each([
  ["application/json", "application/json"],
  ["Application/JSON ; charset=utf-8", "application/json"],
  ["application/jsonx", "application/jsonx"],
  ["application/json, text/plain", "application/json, text/plain"],
  [" text/plain", "text/plain"],
  ["", ""],
  [null, ""],
  [undefined, ""],
])("%j is the type %j", (header, type) => {
  expect(mediaTypeOf(header)).toBe(type);
});
