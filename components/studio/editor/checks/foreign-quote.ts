import { quotationMarks } from "../body/typing/quotation-marks";

const MARKS = /[“”„‟«»「」『』]/gu;
/** What the press of a language writes as well. */
const ALSO: Record<string, string> = { da: "»«", de: "»«", fi: "»", nl: "“”„", pl: "»«", sv: "»«" };

/** The first quotation mark of a text that its language does not write, or begins no quotation with; null where there is none. */
export function foreignQuote(text: string, lang: string): string | null {
  const { outer, inner } = quotationMarks(lang);
  const also = ALSO[lang.toLowerCase().split("-")[0] ?? ""] ?? "";
  const marks = text.match(MARKS) ?? [];
  const [first] = marks;
  if (first && ![...outer, ...also].includes(first)) return first;
  return marks.find((mark) => ![...outer, ...inner, ...also].includes(mark)) ?? null;
}
