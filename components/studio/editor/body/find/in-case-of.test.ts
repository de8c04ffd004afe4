import { expect, test } from "vitest";
import { inCaseOf } from "./in-case-of";

test.each([
  ["harbour", "harbour", "port", "en", "port"],
  ["Harbour", "harbour", "port", "en", "Port"],
  ["HARBOUR", "harbour", "port", "en", "PORT"],
  ["harbour", "Harbour", "Port", "en", "port"],
  ["HARBOUR", "HARBOUR", "port", "en", "port"],
  ["Harbour", "HARBOUR", "PORT", "en", "PORT"],
  ["harbour", "Harbour", "NATO", "en", "NATO"],
  ["Old harbour", "old harbour", "new port", "en", "New port"],
  ["A", "a", "one", "en", "One"],
  ["Liman", "liman", "iskele", "tr", "İskele"],
  ["Strasse", "strasse", "ähnlich", "de", "Ähnlich"],
  ["ميناء", "ميناء", "مرفأ", "ar", "مرفأ"],
  ["Harbour", "harbour", "", "en", ""],
])("%s, searched for as %s, becomes of %s (%s): %s", (found, sought, replacement, lang, wanted) =>
  expect(inCaseOf(found, sought, replacement, lang)).toBe(wanted),
);
