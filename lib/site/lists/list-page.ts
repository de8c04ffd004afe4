import "server-only";
import { type CacheTag, storyTag } from "@/lib/newsroom/cache-tags";
import { tagPage } from "@/lib/platform/next/tag-page";
import type { StoryCard } from "@/lib/public/lists/story-card";
import { type Cursor, writeCursor } from "./cursor";

/** One page of a list of stories, newest first. */
export interface StoryList {
  cards: StoryCard[];
  /** Path of the page with the next older stories */
  older: string | null;
  /** Whether this page begins below the newest story */
  isPaged: boolean;
}

/** Cuts one card more than fits into a page with the path of the next one; `base` is the list's own path. */
export function paged(cards: StoryCard[], size: number, base: string, cursor: Cursor | null): StoryList {
  const shown = cards.slice(0, size);
  const last = shown.at(-1);
  const older =
    cards.length > size && last ? `${base}/before/${writeCursor({ at: last.publishedAt, id: last.id })}` : null;
  return { cards: shown, older, isPaged: cursor !== null };
}

/** Tags the page with the lists that it read and with each story that it shows. */
export async function tagList(tags: CacheTag[], cards: StoryCard[]): Promise<void> {
  await tagPage([...new Set([...tags, ...cards.map((card) => storyTag(card.id))])]);
}
