import "server-only";
import { noSuchStory } from "@/lib/newsroom/access/permit";
import type { Tx } from "@/lib/platform/db/database";
import type { StoryKind, StoryState } from "@/prisma/generated/client";

/** State, revision and address of a story, without its text. */
export interface StoryStatus {
  storyId: string;
  rev: number;
  state: StoryState;
  kind: StoryKind;
  lang: string;
  sectionId: string;
  slug: string;
  weight: number;
  isConfidential: boolean;
  path: string | null;
  liveVersionId: string | null;
  /** The version that is edited: the draft, else the live one */
  versionId: string;
  /** ISO 8601, or null before the first publication */
  firstPublishedAt: string | null;
  /** ISO 8601 */
  modifiedAt: string;
}

/** The status of a story. Refuses `not-found`. */
export async function storyStatus(tx: Pick<Tx, "story">, storyId: string): Promise<StoryStatus> {
  const story = await tx.story.findUnique({ where: { id: storyId } });
  if (!story) throw noSuchStory();
  const { rev, state, kind, lang, sectionId, slug, weight, isConfidential, path, liveVersionId } = story;
  return {
    ...{ storyId, rev, state, kind, lang, sectionId, slug, weight, isConfidential, path, liveVersionId },
    versionId: story.draftVersionId ?? story.liveVersionId ?? "",
    firstPublishedAt: story.firstPublishedAt?.toISOString() ?? null,
    modifiedAt: story.modifiedAt.toISOString(),
  };
}
