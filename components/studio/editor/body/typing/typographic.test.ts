import { expect, test } from "vitest";
import { typographic } from "./typographic";

/** A text as it becomes when it is typed letter by letter. */
function typed(text: string, lang: string): string {
  let before = "";
  for (const letter of text) {
    const found = typographic(before, letter, lang);
    before = found ? before.slice(0, before.length - found.cut) + found.insert : before + letter;
  }
  return before;
}

test.each([
  ["en", `"It's a 'good' day," she said.`, "“It’s a ‘good’ day,” she said."],
  ["en-GB", `("Quote")--the boys' boat`, "(“Quote”)—the boys’ boat"],
  ["en", `"'Nested,' he said"`, "“‘Nested,’ he said”"],
  ["de", `"Wie geht's?", fragte er.`, "„Wie geht’s?“, fragte er."],
  ["de", `"Er rief ‚Halt!'", so "dann"`, "„Er rief ‚Halt!‘“, so „dann“"],
  ["de", `"Sag 'ja'" -- sofort`, "„Sag ‚ja‘“ – sofort"],
  ["de-CH", `"Sag 'ja'" und`, "«Sag ‹ja›» und"],
  ["fr", `Il a dit "l'eau monte" hier`, "Il a dit «\u00a0l’eau monte\u00a0» hier"],
  ["fr", `"oui " et "non" --`, "«\u00a0oui\u00a0» et «\u00a0non\u00a0» –"],
  ["fr-CA", `"d'accord"`, "«\u00a0d’accord\u00a0»"],
  ["es", `"Dijo "ven" y fue", ¿"sí"?`, "«Dijo “ven” y fue», ¿«sí»?"],
  ["sv", `"Hej", sa hon. "Vi 'ses'"`, "”Hej”, sa hon. ”Vi ’ses’”"],
  ["ar", `قال "نعم" ثم`, "قال «نعم» ثم"],
  ["ja", `彼は "はい" と`, "彼は 「はい」 と"],
  ["ja", `"彼は "はい" と"`, "「彼は 『はい』 と」"],
  ["he", `הוא אמר "כן" על צה"ל וג'ורג'`, "הוא אמר ”כן” על צה״ל וג׳ורג׳"],
  ["pl", `"Powiedział "tak" i"`, "„Powiedział «tak» i”"],
  ["ru", `"Да", -- сказал "он"`, "«Да», — сказал «он»"],
  ["hu", `"Ez "az" volt"`, "„Ez »az« volt”"],
  ["nb", `"Han sa 'ja'"`, "«Han sa ‘ja’»"],
  ["pt", `"Disse 'sim'"`, "“Disse ‘sim’”"],
  ["pt-PT", `"sim"`, "«sim»"],
  ["tlh", `"tlh"`, "“tlh”"],
])("quotation marks of %s: %s", (lang, text, wanted) => expect(typed(text, lang)).toBe(wanted));

test.each([
  ["en", "rain -- and wind", "rain — and wind"],
  ["en", "rain --- and wind", "rain – and wind"],
  ["de", "Regen -- und Wind", "Regen – und Wind"],
  ["de", "Regen --- und Wind", "Regen — und Wind"],
  ["en", "2019--2020", "2019–2020"],
  ["en", "-- said he", "— said he"],
  ["de", "-- sagte er", "– sagte er"],
  ["en", "well-known, co-op", "well-known, co-op"],
])("dashes of %s: %s", (lang, text, wanted) => expect(typed(text, lang)).toBe(wanted));

test.each(["---", "https://example.org/a--b'c", "desk@a--b.org", "www.a--b.org", `12" records`])(
  "%s stays as it is typed",
  (text) => expect(typed(text, "en")).toBe(text),
);
