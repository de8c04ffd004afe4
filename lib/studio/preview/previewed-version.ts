import "server-only";
import type { Actor } from "@/lib/newsroom/access/actor";
import { database } from "@/lib/platform/db/database";
import { type StoryEmbargo, storyEmbargo } from "../editor/publishing/story-embargo";
import { type StoryStatus, storyStatus } from "../editor/story-status";
import { currentVersion, readableVersion } from "./draft-source";

/** Which version a preview shows, and what the story has besides. */
export interface PreviewedVersion {
  head: StoryStatus;
  id: string;
  n: number;
  /** ISO 8601 */
  savedAt: string;
  draftId: string | null;
  liveId: string | null;
  embargo: StoryEmbargo | null;
}

/** The version that is named, else the draft, else the live one; null where there is none that the actor may read. */
export async function getPreviewedVersion(
  actor: Actor,
  storyId: string,
  asked: string | undefined,
): Promise<PreviewedVersion | null> {
  const readable = await (asked === undefined
    ? currentVersion(actor, storyId)
    : readableVersion(actor, storyId, asked));
  if (!readable) return null;
  const [head, embargo] = await Promise.all([storyStatus(database(), storyId), storyEmbargo(actor, storyId)]);
  const { id, n, savedAt } = readable.version;
  const { draftVersionId: draftId, liveVersionId: liveId } = readable.story;
  return { head, id, n, savedAt: savedAt.toISOString(), draftId, liveId, embargo };
}
