/** Text of more than one line as it may stand in print: NFC, no control, bidi-override or lone surrogate characters but line breaks. */
export function cleanCharacters(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("\ufffd", "")
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[^\P{Cc}\n]+/gu, " ")
    .replace(/ +\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n");
}
