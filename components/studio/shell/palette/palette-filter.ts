const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");

/** How well an entry of the palette fits what was typed: 1 where it has all the words, in any order, without case and accents, else 0. */
export function palettePoints(entry: string, typed: string, keywords: string[] = []): number {
  const text = plain([entry, ...keywords].join(" "));
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word)) ? 1 : 0;
}
