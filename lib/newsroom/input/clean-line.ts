/** One line of text as it may stand in a headline: NFC, no control, bidi-override or lone surrogate characters, single spaces. */
export function cleanLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("\ufffd", "")
    .normalize("NFC")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}
