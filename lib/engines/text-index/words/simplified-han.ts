import table from "./simplified-han.json" with { type: "json" };

const simplified = [...table.simplified];
const forms = new Map([...table.traditional].map((character, index) => [character, simplified[index] ?? character]));

const inBothScripts = new Set([...table.traditional, ...table.simplified]);

/** Whether characters are others in the other Chinese script. */
export const hasOtherScript = (text: string): boolean => [...text].some((character) => inBothScripts.has(character));

/** Traditional Chinese characters in their simplified forms. */
export const simplifiedHan = (text: string) =>
  text.replace(/[㐀-鿿]/g, (character) => forms.get(character) ?? character);
