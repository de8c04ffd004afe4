/** Signs of their own that look like combining marks: fonts of headlines have these more often than the marks. */
const SPARES: Record<string, string> = {
  "\u0300": "`",
  "\u0301": "\u00B4",
  "\u0302": "\u02C6",
  "\u0303": "\u02DC",
  "\u0304": "\u00AF",
  "\u0306": "\u02D8",
  "\u0307": "\u02D9",
  "\u0308": "\u00A8",
  "\u030A": "\u02DA",
  "\u030B": "\u02DD",
  "\u030C": "\u02C7",
  "\u0323": ".",
  "\u0324": "\u00A8",
  "\u0325": "\u02DA",
  "\u0326": ",",
  "\u0327": "\u00B8",
  "\u0328": "\u02DB",
  "\u032D": "\u02C6",
  "\u032E": "\u02D8",
  "\u0330": "\u02DC",
  "\u0331": "\u00AF",
};

/** The sign that can be set where a font lacks a combining mark; null where there is none. */
export function spareMark(mark: string): string | null {
  return SPARES[mark] ?? null;
}

const BELOW =
  /[\u0316-\u0319\u031C-\u0320\u0323-\u0326\u0329-\u0333\u0339-\u033C\u0347-\u0349\u034D\u034E\u0353-\u0356\u1DC2\u1DCA\u1DCF\u20E8\u20EC-\u20EF]/u;
const ATTACHED = /[\u0321\u0322\u0327\u0328\u0334-\u0338]/u;

/** On which side of its letter a combining mark sits; "over" where it crosses or touches it. */
export function sideOf(mark: string): "above" | "below" | "over" {
  if (ATTACHED.test(mark)) return "over";
  return BELOW.test(mark) ? "below" : "above";
}
