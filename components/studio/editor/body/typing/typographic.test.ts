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
  ["fr", `"elle a 'l'eau' ici"`, "«\u00a0elle a “l’eau” ici\u00a0»"],
  ["fr", `les 'so' et l'eau d'"ici"`, "les “so” et l’eau d’«\u00a0ici\u00a0»"],
  ["it", `'so' negli anni '90 e la 'ndrangheta, dell'acqua`, "“so” negli anni ’90 e la ’ndrangheta, dell’acqua"],
  ["es", "'so' y 'sí'", "“so” y “sí”"],
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
  ["en", `the '90s, rock 'n' roll, 'tis 'good' (the '80s)`, "the ’90s, rock ’n’ roll, ’tis ‘good’ (the ’80s)"],
  ["en", `'10 people' and '1990s'`, "‘10 people’ and ‘1990s’"],
  ["en", `"'90s music," he said`, "“’90s music,” he said"],
  ["nl", `'s ochtends 'goed'`, "’s ochtends ‘goed’"],
  ["de", `'s ist 'gut'`, "’s ist ‚gut‘"],
])("apostrophes of %s: %s", (lang, text, wanted) => expect(typed(text, lang)).toBe(wanted));

test.each([
  ["fr", "Quoi? Oui! Non; si: oui ?", "Quoi\u202f? Oui\u202f! Non\u202f; si\u00a0: oui\u202f?"],
  ["fr", `"Quoi?!" dit-elle (100 %)?`, "«\u00a0Quoi\u202f?!\u00a0» dit-elle (100 %)\u202f?"],
  ["fr", "à 10:30, le 12: rien", "à 10:30, le 12\u00a0: rien"],
  [
    "fr",
    "voir https://example.org/?a=1;b:2 et exemple.fr/?q=1",
    "voir https://example.org/?a=1;b:2 et exemple.fr/?q=1",
  ],
  ["fr", "ecrire a mailto:desk ou desk@example.org?", "ecrire a mailto:desk ou desk@example.org?"],
  ["fr-BE", "Quoi?", "Quoi\u202f?"],
  ["fr-CA", "Quoi? Oui! Non; si:", "Quoi? Oui! Non; si\u00a0:"],
  ["fr-CH", `"Quoi?" Si:`, "«Quoi\u202f?» Si\u202f:"],
  ["en", "What? Yes: 10:30!", "What? Yes: 10:30!"],
])("spaces before signs of %s: %s", (lang, text, wanted) => expect(typed(text, lang)).toBe(wanted));

test.each([
  ["en", "So... well....", "So… well…."],
  ["de", "Also ... gut", "Also … gut"],
  ["en", "../a and https://example.org/...", "../a and https://example.org/..."],
])("three dots of %s: %s", (lang, text, wanted) => expect(typed(text, lang)).toBe(wanted));

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
