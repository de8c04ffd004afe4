import "server-only";
import { reader } from "../db/reader";
import type { CardByline, StoryCard } from "../lists/story-card";
import type { Site } from "../site";
import { asPicture, type Picture } from "./picture";

type Bylines = Pick<StoryCard, "bylines">;

const writer = (card: Bylines) => card.bylines[0]?.path?.split("/").at(-1);

/** The portrait of the first writer, where there is one. */
export async function portraitOf(bylines: CardByline[], site: Site): Promise<Picture | null> {
  const [card] = await portraitsFor([{ bylines }], site);
  return card?.portrait ?? null;
}

/** The same cards with the portrait of their first writer, where there is one. */
export async function portraitsFor<Card extends Bylines>(
  cards: Card[],
  site: Site,
): Promise<(Card & { portrait?: Picture | null })[]> {
  const slugs = [...new Set(cards.flatMap((card) => writer(card) ?? []))];
  if (slugs.length === 0) return cards;
  const authors = await reader().publicAuthor.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, portrait: true },
  });
  return cards.map((card) => ({ ...card, portrait: portraitAmong(authors, card.bylines, site) }));
}

/** The portrait of the first writer among these authors, where there is one. */
export function portraitAmong(
  authors: { slug: string; portrait: unknown }[],
  bylines: CardByline[],
  site: Site,
): Picture | null {
  const slug = writer({ bylines });
  const author = authors.find((each) => each.slug === slug);
  return asPicture(author?.portrait, site.lang, site.defaultLang);
}
