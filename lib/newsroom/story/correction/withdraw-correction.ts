import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Correction } from "@/prisma/generated/client";
import type { Actor } from "../../access/actor";
import { correctionsTag, storyTag } from "../../cache-tags";
import { parseInput } from "../../input/parse-input";
import { textSchema } from "../../input/text-schema";
import { Refusal } from "../../refusal";
import { changePublic } from "../publication/change-public";
import type { PublicChange } from "../publication/public-change";

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
  await changePublic(tx, actor, { storyId, verb: "withdrawCorrection" }, async ({ story }) => {
    const correction = await tx.correction.findUnique({
      where: { id: correctionId, storyId },
      include: { revisions: { orderBy: { replacedAt: "asc" } } },
    });
    if (!correction) throw new Refusal("not-found", "There is no such correction.");
    if (correction.kind === "retraction")
      throw new Refusal("wrong-state", "A retraction's notice replaces the story and cannot be withdrawn.");
    const { publishedAt, revisions } = correction;
    await tx.correction.delete({ where: { id: correctionId } });
    const data = { modifiedAt: await databaseNow(tx), rev: { increment: 1 } };
    await tx.story.update({ where: { id: storyId }, data });
    const earlier = revisions.map(said);
    const detail = { correctionId, ...said(correction), publishedAt: publishedAt.toISOString(), earlier };
    const change: PublicChange = {
      storyId,
      entries: [{ action: "correction.withdraw", reason, detail }],
      event: { name: "story.corrected", correctionId, change: "withdrawn", isOtherKind: true },
      changesFeeds: true,
      tags: [storyTag(storyId), correctionsTag(story.lang)],
    };
    return { changes: [change], answer: {} };
  });
}

type Told = Pick<Correction, "kind" | "text" | "runs" | "whatWas" | "whatIs">;

const said = ({ kind, text, runs, whatWas, whatIs }: Told) => ({ kind, text, runs, whatWas, whatIs });
