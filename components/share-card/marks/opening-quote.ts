/** Marks by the languages that open a quotation with them; all others have “. */
const languages: Record<string, string> = {
  "„": "de cs sk pl bg ro hu hr bs sl sr mk lt et is ka lv",
  "«": "fr it es pt ca gl eu ru uk be el no nb nn ar fa hy sq",
  "»": "da",
  "「": "ja zh-hant zh-tw zh-hk zh-mo yue",
  "”": "sv fi he",
};

const marks = new Map(
  Object.entries(languages).flatMap(([mark, names]) => names.split(" ").map((name) => [name, mark] as const)),
);

/** The mark that opens a quotation in print in the language. */
export function openingQuote(lang: string): string {
  const [language = "", second = ""] = lang.toLowerCase().split("-");
  return marks.get(`${language}-${second}`) ?? marks.get(language) ?? "“";
}

/** Whether the mark stands at the foot of the line: above the quotation it would look like a closing one. */
export function isLowQuote(lang: string): boolean {
  return openingQuote(lang) === "„";
}
