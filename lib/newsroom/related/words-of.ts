const CJK_OR_THAI = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;

/** Letters alone, in lower case and without accents: "Überfall" and "uberfall" are one word. */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, keepsMeaning)
    .toLowerCase();
}

// In scripts of India and South-East Asia the marks are the vowels.
function keepsMeaning(marks: string): string {
  return /[\u0900-\u109f\u1780-\u17ff]/.test(marks) ? marks : "";
}

/** The words of a text in order; where words are not parted by spaces, every pair of neighbouring characters. */
export function wordsOf(text: string): string[] {
  const words = plainLetters(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => (CJK_OR_THAI.test(word) ? pairs([...word]) : [word]));
}

function pairs(characters: string[]): string[] {
  if (characters.length < 2) return characters;
  return characters.slice(1).map((second, index) => `${characters[index]}${second}`);
}
