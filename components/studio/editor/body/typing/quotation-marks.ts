type Pair = [open: string, close: string];

interface QuotationMarks {
  outer: Pair;
  /** In a quotation inside another one */
  inner: Pair;
  /** Whether a no-break space belongs inside double ones */
  isSpaced: boolean;
}

/** Outer and inner marks, and the languages that write them: as in CLDR 48 (delimiters), but for Spanish, French and Arabic, where the press writes others. */
const MARKS: [marks: string, languages: string][] = [
  ["„ “ ‚ ‘", "cs de dsb et hr hsb is lb mk sk sl"],
  ["« » “ ”", "ast ca el es eu fr it kk lij pms pt-AO pt-MZ pt-PT sc"],
  ["« » ‹ ›", "am ar az-Arab de-CH de-LI fa fr-CH gsw rm"],
  ["« » „ “", "be ky os ru sah uk"],
  ["« » ‘ ’", "nb nn no"],
  ["« » « »", "hy oc"],
  ["” ” ’ ’", "fi he sv yi"],
  ["” “ ’ ‘", "ur"],
  ["„ “ „ “", "bg lt"],
  ["„ ” « »", "pl ro"],
  ["„ ” » «", "hu"],
  ["„ ” ‘ ’", "bs"],
  ["„ ” ’ ’", "sr"],
  ["„ “ « »", "ka"],
  ["‘ ’ ‘ ’", "nl"],
  ["「 」 『 』", "ja yue zh-Hant zh-HK zh-MO zh-TW"],
  ["» « › ‹", "ug"],
];

const byLanguage = new Map(
  MARKS.flatMap(([marks, languages]) => languages.split(" ").map((lang) => [lang.toLowerCase(), marks] as const)),
);
const spaced = new Set(["fr", "oc"]);

/** The quotation marks of a language, named by its tag; those of English where it has no others. */
export function quotationMarks(lang: string): QuotationMarks {
  const tags = lang.toLowerCase().split("-");
  const known = tags.map((_, at) => tags.slice(0, tags.length - at).join("-")).find((tag) => byLanguage.has(tag));
  const [open = "", close = "", innerOpen = "", innerClose = ""] = (byLanguage.get(known ?? "") ?? "“ ” ‘ ’").split(
    " ",
  );
  return { outer: [open, close], inner: [innerOpen, innerClose], isSpaced: spaced.has(known ?? "") };
}
