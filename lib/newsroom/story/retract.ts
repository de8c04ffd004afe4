import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../access/actor";
import { parseInput } from "../input/parse-input";
import { cancelPending } from "../schedule/cancel-pending";
import { correctionSchema } from "./correction/add-correction";
import { storedRuns } from "./correction/stored-runs";
import { changePublic } from "./publication/change-public";
import type { PublicChange } from "./publication/public-change";
import { advance } from "./workflow";

export const retractSchema = z.object({
  storyId: z.uuid(),
  notice: correctionSchema.shape.text,
  /** Keeps the notice out of search engines */
  noIndex: z.boolean().default(true),
});

/** Replaces a public story by a notice at its address, and takes it out of every list; the text is kept for the staff. */
export async function retract(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof retractSchema>,
): Promise<{ path: string | null }> {
  const { storyId, notice, noIndex } = parseInput(retractSchema, input);
  return changePublic(tx, actor, { storyId, verb: "retract" }, async ({ story }) => {
    const state = advance(story.state, "retract");
    const now = await databaseNow(tx);
    const said = { kind: "retraction", severity: "high", text: notice.text, runs: storedRuns(notice.runs) };
    await tx.correction.create({ data: { storyId, ...said, publishedAt: now, createdById: actorStaffId(actor) } });
    await cancelPending(tx, actor, storyId, ["publish", "update", "unpublish"]);
    const data = { state, noIndex, updatedAt: now, modifiedAt: now, withdrawnAt: now, rev: { increment: 1 } };
    await tx.story.update({ where: { id: storyId }, data });
    const moved = { fromState: story.state, toState: state };
    const change: PublicChange = {
      storyId,
      live: null,
      entries: [{ action: "story.retract", ...moved, reason: notice.text }],
      event: { name: "story.retracted" },
      changesFeeds: true,
    };
    return { changes: [change], answer: { path: story.path } };
  });
}
