import type { SiteText } from "@/lib/platform/i18n/site-text";
import type { StoryCard } from "@/lib/site/lists/story-card";

const ordinary = new Set(["news"]);

/** What stands above a card's headline: what kind of story it is where that matters, else its section. */
export function kickerOf(card: StoryCard, text: SiteText): string {
  return ordinary.has(card.kind) ? card.section.name : text.t(`kind.${card.kind}`);
}

/** The kind of a story where it is not plain news; empty otherwise. */
export function kindOf(card: StoryCard, text: SiteText): string {
  return ordinary.has(card.kind) ? "" : text.t(`kind.${card.kind}`);
}
