import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { logo } from "./logo";

test.each([
  ["The Saltmere Lantern", "en", ">S<"],
  ["<b>", "en", ">&lt;<"],
  ["istanbul postası", "tr", ">İ<"],
  ["الفنار", "ar", ">ا<"],
  ["👩‍👩‍👧 daily", "en", ">👩‍👩‍👧<"],
  ["The", "en", ">T<"],
])("%s is known by its initial", (name, lang, expected) => {
  const svg = logo(name, "#8a1c1c", lang);
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg).toContain(expected);
});
