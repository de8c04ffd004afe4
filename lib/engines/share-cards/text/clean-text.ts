const notDrawn = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\uFFFC\uFFFD]/gu;

/** Brings text into the form that is set: composed, one space between words, nothing that cannot be drawn. Bidi marks stay. */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(notDrawn, "")
    .replace(/[ \u2000-\u200A\u3000]+/g, (space) => (space.includes("\u3000") ? "\u3000" : " "))
    .trim();
}
