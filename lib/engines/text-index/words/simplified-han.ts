import table from "./simplified-han.json";

const simplified = [...table.simplified];
const forms = new Map([...table.traditional].map((character, index) => [character, simplified[index] ?? character]));

/** Traditional Chinese characters in their simplified forms. */
export const simplifiedHan = (text: string) =>
  text.replace(/[㐀-鿿]/g, (character) => forms.get(character) ?? character);
