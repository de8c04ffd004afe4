import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { database } from "@/lib/platform/db/database";
import { type StoryStatus, storyStatus } from "../editor/story-status";
import { listVersions, VERSIONS_SHOWN, type VersionRow } from "./list-versions";

/** A story's history as its page shows it. */
export interface StoryHistory {
  head: StoryStatus;
  headline: string;
  mayEdit: boolean;
  versions: VersionRow[];
  /** The number below which older versions go on, or null */
  olderThan: number | null;
  /** What one mostly wants to compare: live with draft, else the two newest versions; null where there is but one */
  usualPair: { before: string; after: string } | null;
}

/** The history of a story, of versions below number `before` where that is given; null where there is no story that the actor may read. */
export async function getHistory(actor: Actor, storyId: string, before?: number): Promise<StoryHistory | null> {
  if (!z.uuid().safeParse(storyId).success) return null;
  const story = await database().story.findUnique({
    where: { id: storyId },
    include: { draft: { select: { headline: true } }, liveVersion: { select: { headline: true } } },
  });
  if (!story || !may(actor, "story.read", story)) return null;
  const [head, versions] = await Promise.all([storyStatus(database(), storyId), listVersions(actor, storyId, before)]);
  const last = versions.at(-1);
  return {
    head,
    headline: (story.draft ?? story.liveVersion)?.headline ?? "",
    mayEdit: may(actor, "story.edit", story),
    versions,
    usualPair: usualPair(head, versions),
    olderThan: versions.length === VERSIONS_SHOWN && last && last.n > 1 ? last.n : null,
  };
}

function usualPair(
  { liveVersionId, versionId }: StoryStatus,
  versions: VersionRow[],
): { before: string; after: string } | null {
  if (liveVersionId && liveVersionId !== versionId) return { before: liveVersionId, after: versionId };
  const at = versions.findIndex(({ id }) => id === versionId);
  const before = versions.slice(at + 1).find(({ isSide }) => !isSide);
  return before && at >= 0 ? { before: before.id, after: versionId } : null;
}
