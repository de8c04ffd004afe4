import "server-only";
import type { z } from "zod";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { permitStory } from "@/lib/newsroom/access/permit";
import { expectLease, leaseHolder } from "@/lib/newsroom/lease/lease";
import { type LockedStory, lockStory } from "@/lib/newsroom/story/lock-story";
import { type SavedDraft, saveDraft, type saveDraftSchema } from "@/lib/newsroom/story/save-draft";
import type { Tx } from "@/lib/platform/db/database";

/** The story, locked, for somebody who may edit it. Refuses `not-found`, `not-permitted`, and `lease-held` while somebody writes in it. */
export async function openStory(tx: Tx, actor: StaffActor, storyId: string): Promise<LockedStory> {
  const story = await lockStory(tx, storyId);
  permitStory(actor, "edit", story);
  expectLease(await leaseHolder(tx, storyId), actor, undefined);
  return story;
}

/** Saves a change over the story as it is. */
export const saveOver = (
  tx: Tx,
  actor: StaffActor,
  { id: storyId, rev }: LockedStory,
  patch: z.input<typeof saveDraftSchema>["patch"],
): Promise<SavedDraft> => saveDraft(tx, actor, { storyId, rev, patch, manual: true });
