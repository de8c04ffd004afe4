import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../actor";
import { audit } from "../../audit";
import { correctionsTag, storyTag } from "../../cache-tags";
import { Refusal } from "../../refusal";
import { touch } from "../../touch";
import { lockStory } from "../lock-story";
import { permit } from "../permissions";
import { announceFeedsOf } from "../publication/announce-feeds";
import { parseInput } from "../schema";
import { correctionSchema } from "./add-correction";

export const amendCorrectionSchema = z.object({
  storyId: z.uuid(),
  correctionId: z.uuid(),
  text: correctionSchema.shape.text,
});

/** Changes what a published correction says; the earlier words are kept and readers see that it was amended. */
export async function amendCorrection(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof amendCorrectionSchema>,
): Promise<void> {
  const { storyId, correctionId, text } = parseInput(amendCorrectionSchema, input);
  const story = await lockStory(tx, storyId);
  permit(actor, "correct", story);
  const correction = await tx.correction.findUnique({ where: { id: correctionId, storyId } });
  if (!correction) throw new Refusal("not-found", "There is no such correction.");
  if (story.state === "killed") throw new Refusal("wrong-state", "A killed story shows no correction to amend.");
  if (text === correction.text) return;
  const amendedAt = await databaseNow(tx);
  await tx.correctionRevision.create({
    data: { correctionId, text: correction.text, replacedAt: amendedAt, replacedById: actorStaffId(actor) },
  });
  await tx.correction.update({ where: { id: correctionId }, data: { text, amendedAt } });
  await tx.story.update({
    where: { id: storyId },
    data: { updatedAt: amendedAt, modifiedAt: amendedAt, rev: { increment: 1 } },
  });
  await audit(tx, actor, { action: "correction.amend", storyId, detail: { correctionId } });
  await announceFeedsOf(tx, storyId);
  await touch(tx, [storyTag(story.id), correctionsTag(story.lang)]);
}
