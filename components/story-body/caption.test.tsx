import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Caption } from "./caption";

const markupOf = (words: string, credit: string) => renderToStaticMarkup(<Caption words={words} credit={credit} />);

test.each([
  ["הגשר בשקיעה", "יעל כהן", "הגשר בשקיעה · יעל כהן"],
  ["The bridge.", "", "The bridge."],
  ["", "Jo/Agency", "Jo/Agency"],
])("a caption “%s” of a picture by “%s” reads “%s”", (words, credit, read) => {
  expect(markupOf(words, credit).replace(/<[^>]*>/g, "")).toBe(read);
});

test("a caption and a credit in another script keep their own directions", () => {
  const isolated = [...markupOf("הגשר (2026)", "Jo/Agency").matchAll(/<bdi[^>]*>([^<]*)<\/bdi>/g)];
  expect(isolated.map(([, text]) => text)).toEqual(["הגשר (2026)", "Jo/Agency"]);
});

test("a picture of which nothing is said has no caption", () => {
  expect(markupOf("", "")).toBe("");
});
