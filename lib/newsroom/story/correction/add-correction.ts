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
import { parseInput } from "../schema";
import { isPublicState } from "../workflow";

export const correctionKinds = ["correction", "clarification", "update", "editorsNote"] as const;

export const correctionSchema = z.object({
  storyId: z.uuid(),
  kind: z.enum(correctionKinds),
  text: z.string().trim().min(1, "must not be empty").max(2_000, "must have at most 2,000 characters"),
});

/**
 * Adds a correction to a story that is public, and moves the time that readers see as "updated".
 * `publishedAt` is for imports alone. Refuses `wrong-state` for a story that is not public.
 */
export async function addCorrection(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof correctionSchema>,
  publishedAt?: Date,
): Promise<{ correctionId: string }> {
  const { storyId, kind, text } = parseInput(correctionSchema, input);
  const story = await lockStory(tx, storyId);
  permit(actor, "publish", story);
  if (!isPublicState(story.state)) throw new Refusal("wrong-state", "Only a public story can be corrected.");
  const at = publishedAt ?? (await databaseNow(tx));
  const severity = kind === "correction" ? "high" : "normal";
  const row = await tx.correction.create({
    data: { storyId, kind, severity, text, publishedAt: at, createdById: actorStaffId(actor) },
  });
  await tx.story.update({ where: { id: storyId }, data: { updatedAt: at, modifiedAt: new Date() } });
  await audit(tx, actor, { action: "story.correct", storyId, detail: { correctionId: row.id, kind } });
  await touch(tx, [storyTag(storyId), correctionsTag(story.lang)]);
  return { correctionId: row.id };
}
