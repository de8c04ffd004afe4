import "server-only";
import { Refusal } from "@/lib/newsroom/refusal";
import type { Tx } from "@/lib/platform/db/database";
import type { StoryKind, StoryState } from "@/prisma/generated/client";

/** Where a story stands, apart from its text. */
export interface StoryHead {
  storyId: string;
  rev: number;
  state: StoryState;
  kind: StoryKind;
  lang: string;
  sectionId: string;
  slug: string;
  weight: number;
  path: string | null;
  liveVersionId: string | null;
  /** The version that is edited: the draft, else the live one */
  versionId: string;
  /** ISO 8601, or null before the first publication */
  firstPublishedAt: string | null;
  /** ISO 8601 */
  modifiedAt: string;
}

/** Reads where a story stands. Refuses `not-found`. */
export async function storyHead(tx: Pick<Tx, "story">, storyId: string): Promise<StoryHead> {
  const story = await tx.story.findUnique({ where: { id: storyId } });
  if (!story) throw new Refusal("not-found", "There is no such story.");
  const { rev, state, kind, lang, sectionId, slug, weight, path, liveVersionId } = story;
  return {
    ...{ storyId, rev, state, kind, lang, sectionId, slug, weight, path, liveVersionId },
    versionId: story.draftVersionId ?? story.liveVersionId ?? "",
    firstPublishedAt: story.firstPublishedAt?.toISOString() ?? null,
    modifiedAt: story.modifiedAt.toISOString(),
  };
}
