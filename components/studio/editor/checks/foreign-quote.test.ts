import { expect, test } from "vitest";
import { foreignQuote } from "./foreign-quote";

test.each([
  ["“Yes,” she said. “No.”", "en", null],
  ["“Yes,” she said.", "de", "”"],
  ["„Ja“, sagte sie.", "de", null],
  ["»Ja«, sagte sie.", "de", null],
  ["„Ja“, sagte sie.", "en", "„"],
  ["“Oui”", "fr", "“"],
  ["«\u00a0Il dit “oui”\u00a0»", "fr", null],
  ["Il a « dit »", "de-CH", null],
  ['Straight "quotes" and it’s', "fr", null],
  ["“Sí”", "es", "“"],
])("%s in %s: %s", (text, lang, wanted) => expect(foreignQuote(text, lang)).toBe(wanted));
