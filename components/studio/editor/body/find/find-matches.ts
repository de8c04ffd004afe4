import type { Node } from "@tiptap/pm/model";

export interface SearchTerms {
  text: string;
  isCaseKept: boolean;
  isWholeWord: boolean;
}

export interface Match {
  from: number;
  to: number;
}

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

/** Where a text is in the words of a document, in order; a match is inside one paragraph, across its marks. */
export function findMatches(doc: Node, terms: SearchTerms): Match[] {
  if (terms.text === "") return [];
  const wanted = pattern(terms);
  const found: Match[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return;
    // Every leaf is one character here, as it is one place in the document.
    const words = node.textBetween(0, node.content.size, "", "\ufffc");
    for (const { index, 0: match } of words.matchAll(wanted)) {
      const from = pos + 1 + index;
      found.push({ from, to: from + match.length });
    }
    return false;
  });
  return found;
}
