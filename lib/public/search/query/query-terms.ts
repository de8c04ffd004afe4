/** One part of a query between spaces or in quotes. */
export interface QueryTerm {
  isExcluded: boolean;
  /** Whether it may stand in the place of the term before it */
  isOr: boolean;
  /** In lower case */
  field: string | undefined;
  text: string;
  isQuoted: boolean;
}

const filterFields = ["author", "topic", "section", "type", "before", "after", "since", "until", "sort"] as const;
/** Operators of other search engines */
export const foreignFields = [
  "site",
  "inurl",
  "allinurl",
  "intitle",
  "allintitle",
  "intext",
  "filetype",
  "cache",
  "related",
  "link",
] as const;

const QUOTES = /[“”„‟«»‹›「」『』〝〞〟＂]/g;
const MINUS = /(^|\s)[\u2010-\u2015\u2212\ufe63\uff0d](?=\S)/g;
const TERM = new RegExp(
  `(-)?(?:(${[...filterFields, ...foreignFields].join("|")}):)?(?:"([^"]*)"?|([^\\s"]\\S*))`,
  "gi",
);

/** The terms of a query in order; OR, NOT and AND in capitals are none where a term follows. */
export function termsOf(text: string): QueryTerm[] {
  const plain = text.replace(QUOTES, '"').replace(MINUS, "$1-").replaceAll("：", ":");
  const matches = [...plain.matchAll(TERM)];
  const terms: QueryTerm[] = [];
  let [isOr, isNot] = [false, false];
  for (const [index, [whole, minus, field, phrase, word]] of matches.entries()) {
    if (index < matches.length - 1) {
      const isFirst = terms.length === 0;
      if ((whole === "OR" || whole === "|") && !isFirst) isOr = true;
      else if (whole === "NOT") isNot = true;
      if ((isOr && (whole === "OR" || whole === "|")) || whole === "NOT" || (whole === "AND" && !isFirst)) continue;
    }
    const term = {
      isExcluded: minus !== undefined || isNot,
      isOr: isOr && !isNot && minus === undefined && !terms.at(-1)?.isExcluded,
      field: field?.toLowerCase(),
      text: phrase ?? word ?? "",
      isQuoted: phrase !== undefined,
    };
    const last = terms.at(-1);
    if (last && isNumber(last) && isPlain(term)) last.text += ` ${term.text}`;
    else terms.push(term);
    [isOr, isNot] = [false, false];
  }
  return terms;
}

const isPlain = ({ isExcluded, isOr, field, isQuoted }: QueryTerm) => !isExcluded && !isOr && !field && !isQuoted;

/** What follows a number may belong to it: "2 billion", "110 000". */
const isNumber = (term: QueryTerm) => !term.isExcluded && !term.field && !term.isQuoted && /\d$/.test(term.text);
