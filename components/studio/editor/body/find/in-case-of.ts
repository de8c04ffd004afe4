const isCapital = (text: string) => text !== text.toLowerCase() && text === text.toUpperCase();
const [first, rest] = [(text: string) => [...text][0] ?? "", (text: string) => [...text].slice(1).join("")];

/** A replacement with the capitals of the words that it replaces, where these differ from what was searched for: Harbour, HARBOUR. */
export function inCaseOf(found: string, sought: string, replacement: string, lang: string): string {
  if (found === sought || replacement === "") return replacement;
  if (isCapital(found) && !isCapital(sought) && [...found].length > 1) return replacement.toLocaleUpperCase(lang);
  const [is, was] = [isCapital(first(found)), isCapital(first(sought))];
  if (is && !was) return first(replacement).toLocaleUpperCase(lang) + rest(replacement);
  const isName = rest(replacement) !== rest(replacement).toLowerCase();
  return was && !is && !isName ? first(replacement).toLocaleLowerCase(lang) + rest(replacement) : replacement;
}
