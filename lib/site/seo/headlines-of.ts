/** Characters of a description that search engines show */
const MAX_DESCRIPTION = 155;

/** As many headlines, from the first on, as a description has room for; one at least. */
export function headlinesOf(cards: { headline: string }[]): string {
  const [first = "", ...others] = cards.map(({ headline }) => headline);
  let text = first;
  for (const headline of others) {
    const longer = `${text} · ${headline}`;
    if (longer.length > MAX_DESCRIPTION) break;
    text = longer;
  }
  return text;
}
