import type { StoryCard } from "@/lib/public/lists/story-card";
import type { Site } from "@/lib/public/site";
import { textOf } from "./text-of";
import { Words } from "./words";

const ordinary = new Set(["news"]);

/** What stands above a card's headline: what kind of story it is where that matters, else its section. */
export function kickerOf(card: StoryCard, site: Site): React.ReactNode {
  return kindOf(card, site) || card.section.name;
}

/** The kind of a story where it is not plain news; empty otherwise. */
export function kindOf(card: StoryCard, site: Site): React.ReactNode {
  if (ordinary.has(card.kind)) return "";
  return <Words site={site}>{textOf(site).t(`kind.${card.kind}`)}</Words>;
}
