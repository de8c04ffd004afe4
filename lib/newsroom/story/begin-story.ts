import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { sentence } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../access/actor";
import { may } from "../access/may";
import { noSuchStory } from "../access/permit";
import { lockPath } from "../address/lock-path";
import { parseInput } from "../input/parse-input";
import { leaseSchema } from "../lease/lease";
import { Refusal } from "../refusal";
import { createStory, createStorySchema } from "./create-story";
import { type SavedDraft, saveDraft, saveDraftSchema } from "./save-draft";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const beginStorySchema = saveDraftSchema.omit({ rev: true, baseVersionId: true }).extend({
  /** A random id of the editor's own making: it names no story yet */
  storyId: z.string().regex(UUID, "must be the story's own id"),
  tabId: leaseSchema.shape.tabId,
  /** Where the story begins */
  start: createStorySchema.pick({ lang: true, sectionId: true, kind: true }),
});

/**
 * Creates a story with the id that an open editor gave it, and saves its first text. Refuses `stale-version` where the story is there
 * already: an answer was lost, or another tab was first; and what createStory and saveDraft refuse.
 */
export async function beginStory(tx: Tx, actor: Actor, input: z.input<typeof beginStorySchema>): Promise<SavedDraft> {
  const { storyId, start, tabId, page, manual } = parseInput(beginStorySchema, input);
  await lockPath(tx, storyId);
  const there = await tx.story.findUnique({ where: { id: storyId } });
  if (there && !may(actor, "story.read", there)) throw noSuchStory();
  if (there) {
    throw new Refusal("stale-version", sentence`The story was begun already: it is at revision ${there.rev}.`, [
      { path: "rev", message: sentence`is ${there.rev} now` },
    ]);
  }
  const { rev } = await createStory(tx, actor, start, storyId);
  // As it was sent: the save says what it left out of it.
  return saveDraft(tx, actor, { storyId, rev, patch: input.patch, tabId, page, manual });
}
