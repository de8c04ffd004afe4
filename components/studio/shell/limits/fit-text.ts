/** As much of a text as fits into a field, and what is left of it; no character is split. */
export function fitText(text: string, room: number): { taken: string; left: string } {
  let length = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    if (index + segment.length > room) break;
    length = index + segment.length;
  }
  return { taken: text.slice(0, length), left: text.slice(length) };
}
