const loneSurrogate = /\p{Cs}/gu;
const control = /\p{Cc}/gu;
/** They turn what follows around whatever it is; embeddings and isolates, which mixed names need, stay. */
const override = /[\u202D\u202E]/g;
const lastSoftHyphen = /\u00AD+(?=[\s\u200B\u200E\u200F]|$)/g;

/** Brings text into the form that is set: composed, one space between words, no controls. Bidi marks stay. */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(loneSurrogate, "\uFFFD")
    .replace(control, "")
    .replace(override, "")
    .replace(lastSoftHyphen, "")
    .replace(/[ \u2000-\u200A\u3000]+/g, (space) => (space.includes("\u3000") ? "\u3000" : " "))
    .trim();
}
