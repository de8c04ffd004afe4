const marks: Record<string, string> = {
  de: "„",
  cs: "„",
  sk: "„",
  pl: "„",
  bg: "„",
  ro: "„",
  fr: "«",
  it: "«",
  es: "«",
  pt: "«",
  ru: "«",
  uk: "«",
  el: "«",
  no: "«",
  nb: "«",
  ar: "«",
  fa: "«",
  ja: "「",
  sv: "”",
  fi: "”",
};

/** The mark that opens a quotation in print in the language. */
export function openingQuote(lang: string): string {
  return marks[lang.toLowerCase().split("-")[0] ?? ""] ?? "“";
}
