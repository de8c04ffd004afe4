import { expect, it } from "vitest";
import { isStaffLanguage, preferredStaffLanguage } from "./staff-languages";

it.each([
  ["de-AT,de;q=0.9,en;q=0.8", "de"],
  ["en;q=0.5, ar;q=0.9", "ar"],
  ["sv, fr;q=0.3, es;q=0.2", "fr"],
  ["AR-EG", "ar"],
  ["de;q=0, es", "es"],
  ["sv-SE", "en"],
  ["*", "en"],
  ["de;q=x", "en"],
  ["", "en"],
  [null, "en"],
])("prefers for %s: %s", (header, lang) => {
  expect(preferredStaffLanguage(header)).toBe(lang);
});

it("knows no language by a property of every object", () => {
  expect(isStaffLanguage("constructor")).toBe(false);
  expect(isStaffLanguage(null)).toBe(false);
  expect(isStaffLanguage("ar")).toBe(true);
});
