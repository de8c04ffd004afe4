import "server-only";
import { cardOfRetraction } from "@/lib/newsroom/media/share-card/card-of-retraction";
import { cardOfStory, type SharedStory } from "@/lib/newsroom/media/share-card/card-of-story";
import type { Site } from "../site";
import { type PageCard, pageCard } from "./page-card";

/** A story's share card, as old as it is by the clock of its edition. */
export function storyCard(story: SharedStory, site: Site): PageCard {
  const { card, pictureVersion } = cardOfStory(story, site, site.readAt);
  return pageCard(story.id, card, pictureVersion);
}

/** The neutral card of a story that was taken back. */
export function retractionCard(site: Site, story: { id: string; retractedAt: Date }): PageCard {
  return pageCard(story.id, cardOfRetraction(site, story.retractedAt));
}
