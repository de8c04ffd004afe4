const cyrillic: Record<string, string> = {
  ...{
    а: "a",
    б: "b",
    в: "v",
    г: "g",
    д: "d",
    ђ: "d",
    е: "e",
    ж: "z",
    з: "z",
    и: "i",
    ј: "j",
    к: "k",
    л: "l",
    љ: "lj",
  },
  ...{
    м: "m",
    н: "n",
    њ: "nj",
    о: "o",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    ћ: "c",
    у: "u",
    ф: "f",
    х: "h",
    ц: "c",
    ч: "c",
  },
  ...{ џ: "dz", ш: "s" },
};

/** Conjunctions and prepositions before the article; li- swallows its first letter. */
const ARABIC_PREFIX = /^[وف]?(?:[بك]?ال|لل)(.{3,})$/;
const HEBREW_ARTICLE = /^(?:כש|[ושמ])?ה(.{4,})$/;

/** Other plain forms under which a word of a language is found: without the article that is written as a part of it, in Latin letters. */
export function otherForms(lang: string, plain: string): string[] {
  switch (lang.split("-")[0]) {
    case "ar":
      return bare(plain, ARABIC_PREFIX);
    case "he":
      return bare(plain, HEBREW_ARTICLE);
    case "sr":
      return /[а-џ]/.test(plain) ? [plain.replace(/[а-џ]/g, (letter) => cyrillic[letter] ?? letter)] : [];
    default:
      return [];
  }
}

const bare = (plain: string, prefix: RegExp) => [prefix.exec(plain)?.[1] ?? []].flat();
