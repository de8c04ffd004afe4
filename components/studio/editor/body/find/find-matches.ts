import type { Node } from "@tiptap/pm/model";
import { HEAD_FIELDS, type HeadField, type HeadTexts, headPlace, isHeadField } from "./head-texts";

export interface SearchTerms {
  text: string;
  isCaseKept: boolean;
  isWholeWord: boolean;
  /** Alternative texts by picture, in the language of the story */
  alts?: ReadonlyMap<string, string>;
}

/** Words between two places of the document. */
interface TextMatch {
  from: number;
  to: number;
  words: string;
}

/** Words in a field of a block or above the text: `from` is the place of the block or of that field, `start` that in the field. */
export interface FieldMatch extends TextMatch {
  field: string;
  start: number;
}

export type Match = TextMatch | FieldMatch;

export const isFieldMatch = (match: Match): match is FieldMatch => "field" in match;

/** Words in the headline or the standfirst. */
export type HeadMatch = FieldMatch & { field: HeadField };

export const isHeadMatch = (match: Match): match is HeadMatch => isFieldMatch(match) && isHeadField(match.field);

/** The field of an alternative text: it belongs to the library's picture, and is not replaced here. */
export const ALT = "alt";

/** What somebody writes into the fields of blocks. */
const FIELDS: Record<string, string[]> = {
  picture: ["caption"],
  quote: ["attribution"],
  pullquote: ["attribution"],
  factbox: ["title"],
  table: ["caption"],
  embed: ["title"],
};

/** Nothing above the text. */
export const NO_HEAD: HeadTexts = { headline: "", standfirst: "" };

const LETTER = "[\\p{L}\\p{M}\\p{N}_]";
/** What is typed on a keyboard stands for its typographic forms too. */
const FORMS: Record<string, string> = {
  "'": "['‘’‚‛]",
  '"': '["“”„«»「」]',
  "-": "[-‐‑–—]",
  " ": "[ \u00a0\u202f]",
};

function pattern({ text, isCaseKept, isWholeWord }: SearchTerms): RegExp {
  const words = [...text].map((letter) => FORMS[letter] ?? letter.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("");
  const whole = isWholeWord ? `(?<!${LETTER})${words}(?!${LETTER})` : words;
  return new RegExp(whole, isCaseKept ? "gu" : "giu");
}

/** The texts in the fields of a block, by field. */
function fieldTexts({ type, attrs }: Node, { alts }: SearchTerms): [field: string, text: string][] {
  const own = (FIELDS[type.name] ?? []).map((field): [string, string] => [field, String(attrs[field] ?? "")]);
  return type.name === "picture" ? [...own, [ALT, alts?.get(String(attrs.mediaId)) ?? ""]] : own;
}

function headMatches(head: HeadTexts, wanted: RegExp): Match[] {
  return HEAD_FIELDS.flatMap((field) =>
    Array.from(head[field].matchAll(wanted), ({ index, 0: words }) => {
      const place = headPlace(field);
      return { from: place, to: place, words, field, start: index };
    }),
  );
}

/** Where a text is above a document, in its words and in the fields of its blocks, in order; a match is inside one paragraph, across its marks. */
export function findMatches(doc: Node, terms: SearchTerms, head: HeadTexts = NO_HEAD): Match[] {
  if (terms.text === "") return [];
  const wanted = pattern(terms);
  const found = headMatches(head, wanted);
  doc.descendants((node, pos) => {
    for (const [field, text] of fieldTexts(node, terms))
      for (const { index, 0: words } of text.matchAll(wanted))
        found.push({ from: pos, to: pos + node.nodeSize, words, field, start: index });
    if (!node.isTextblock) return;
    // Every leaf is one character here, as it is one place in the document.
    const text = node.textBetween(0, node.content.size, "", "\ufffc");
    for (const { index, 0: words } of text.matchAll(wanted)) {
      const from = pos + 1 + index;
      found.push({ from, to: from + words.length, words });
    }
    return false;
  });
  return found;
}
