import type { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../actor";
import type { DraftSaved } from "../create-story";
import { expectRevision, lockStory } from "../lock-story";
import { permit } from "../permissions";
import { saveDraft, type saveDraftSchema } from "../save-draft";

/** Saves over what somebody else saved meanwhile, whose text is closed as a version of the history first. Refuses `stale-version`. */
export async function overrule(tx: Tx, actor: Actor, input: z.input<typeof saveDraftSchema>): Promise<DraftSaved> {
  const story = await lockStory(tx, input.storyId);
  permit(actor, "edit", story);
  expectRevision(story, input.rev);
  await tx.storyVersion.updateMany({ where: { storyId: story.id, isOpen: true }, data: { isOpen: false } });
  return saveDraft(tx, actor, { ...input, manual: true });
}
