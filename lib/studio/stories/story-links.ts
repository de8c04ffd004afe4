import "server-only";
import { database } from "@/lib/platform/db/database";

export interface StoryLink {
  storyId: string;
  headline: string;
}

const MAX_STORIES = 20;

/** The first of these stories with their headlines, in the same order. */
export async function storyLinks(storyIds: string[]): Promise<StoryLink[]> {
  const ids = storyIds.slice(0, MAX_STORIES);
  if (ids.length === 0) return [];
  const headline = { select: { headline: true } };
  const rows = await database().story.findMany({
    where: { id: { in: ids } },
    select: { id: true, draft: headline, liveVersion: headline },
  });
  const headlines = new Map(rows.map(({ id, draft, liveVersion }) => [id, (draft ?? liveVersion)?.headline]));
  return ids.map((storyId) => ({ storyId, headline: headlines.get(storyId) || "Untitled" }));
}
