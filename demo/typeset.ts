const LINK = /(\]\([^)\n]*\))/;

/** Straight quotation marks and apostrophes as a newspaper sets them; those that Markdown needs around a link's caption stay. */
export function typeset(text: string): string {
  const parts = text.split(LINK);
  return parts.map((part, at) => singleMarks(at % 2 === 1 ? part : doubleMarks(part))).join("");
}

const doubleMarks = (text: string) => text.replace(/(^|[\s([{'—–])"(?=\S)/gu, "$1“").replaceAll('"', "”");

const singleMarks = (text: string) => text.replace(/(^|[\s([{“"—–])'(?=\S)/gu, "$1‘").replaceAll("'", "’");
