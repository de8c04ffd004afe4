import "server-only";
import { reader } from "@/lib/platform/db/reader";
import type { StoryCard } from "../lists/story-card";
import type { Site } from "../site";
import { asPicture } from "./picture";

const writer = (card: StoryCard) => card.bylines[0]?.path?.split("/").at(-1);

/** The same cards with the portrait of their first writer, where there is one. */
export async function portraitsFor(cards: StoryCard[], site: Site): Promise<StoryCard[]> {
  const slugs = [...new Set(cards.flatMap((card) => writer(card) ?? []))];
  if (slugs.length === 0) return cards;
  const authors = await reader().publicAuthor.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, portrait: true },
  });
  const portraits = new Map(authors.map(({ slug, portrait }) => [slug, portrait]));
  return cards.map((card) => ({
    ...card,
    portrait: asPicture(portraits.get(writer(card) ?? ""), site.lang, site.defaultLang),
  }));
}
