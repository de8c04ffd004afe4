const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const words = (length: number): string[] =>
  length === 0 ? [""] : words(length - 1).flatMap((head) => letters.map((last) => head + last));

function knownLanguages(): string[] {
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return [...words(2), ...words(3)].filter((code) => names.of(code) !== undefined);
}

// Wikipedia's and other newsrooms' language codes that the Unicode names do not have.
const more = ["als", "azb", "kaa", "lmo", "mzn", "pnb", "sco", "tly", "wuu", "xmf"];
const scripts = "arab|cyrl|deva|hans|hant|latn|mong|tfng";
const variants = "1901|1996|fonipa|tarask|valencia";

/** Source of a regular expression for the first segment of an address that names a language: `ar`, `pt-br`, `zh-hant`, `be-tarask`. */
export const languagePrefixPattern = `(?:${[...new Set([...knownLanguages(), ...more])].join("|")})(?:-(?:${scripts}))?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:${variants}))?`;

const whole = new RegExp(`^${languagePrefixPattern}$`);

/** Whether an address segment reads as a language, and so cannot name a section. */
export const isLanguagePrefix = (segment: string) => whole.test(segment);
