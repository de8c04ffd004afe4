import type { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { closeOpenVersion } from "../../lease/lease";
import { expectRevision, lockStory } from "../lock-story";
import { type SavedDraft, saveDraft, type saveDraftSchema } from "../save-draft";

/** Saves over what somebody else saved meanwhile, whose text is closed as a version of the history first. Refuses what saveDraft refuses. */
export async function saveOverConflict(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof saveDraftSchema>,
): Promise<SavedDraft> {
  const story = await lockStory(tx, input.storyId);
  permitStory(actor, "edit", story);
  expectRevision(story, input.rev);
  await closeOpenVersion(tx, story.id);
  return saveDraft(tx, actor, { ...input, manual: true });
}
