import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Correction } from "@/prisma/generated/client";
import type { Actor } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { audit } from "../../audit";
import { correctionsTag, storyTag } from "../../cache-tags";
import { emit } from "../../events/emit";
import { Refusal } from "../../refusal";
import { touch } from "../../touch";
import { lockStory } from "../lock-story";
import { parseInput, textSchema } from "../schema";
import { listsOf } from "./lists-of";

export const withdrawCorrectionSchema = z.object({
  storyId: z.uuid(),
  correctionId: z.uuid(),
  reason: textSchema(500, "must say why"),
});

/** Takes a correction that should not have been made off every page; all that it ever said stays in the audit log. */
export async function withdrawCorrection(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof withdrawCorrectionSchema>,
): Promise<void> {
  const { storyId, correctionId, reason } = parseInput(withdrawCorrectionSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "withdrawCorrection", story);
  const correction = await tx.correction.findUnique({
    where: { id: correctionId, storyId },
    include: { revisions: { orderBy: { replacedAt: "asc" } } },
  });
  if (!correction) throw new Refusal("not-found", "There is no such correction.");
  if (correction.kind === "retraction")
    throw new Refusal("wrong-state", "A retraction's notice stands in place of the story and cannot be withdrawn.");
  const { publishedAt, revisions } = correction;
  const lists = await listsOf(tx, storyId);
  await tx.correction.delete({ where: { id: correctionId } });
  await tx.story.update({ where: { id: storyId }, data: { modifiedAt: await databaseNow(tx), rev: { increment: 1 } } });
  const earlier = revisions.map(said);
  await audit(tx, actor, {
    action: "correction.withdraw",
    storyId,
    reason,
    detail: { correctionId, ...said(correction), publishedAt: publishedAt.toISOString(), earlier },
  });
  const withdrawn = { correctionId, change: "withdrawn" as const, isOtherKind: true };
  await emit(tx, [{ name: "story.corrected", storyId, lists, ...withdrawn }]);
  await touch(tx, [storyTag(storyId), correctionsTag(story.lang)]);
}

type Told = Pick<Correction, "kind" | "text" | "runs" | "whatWas" | "whatIs">;

const said = ({ kind, text, runs, whatWas, whatIs }: Told) => ({ kind, text, runs, whatWas, whatIs });
