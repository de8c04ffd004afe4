import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { storyTag } from "../../cache-tags";
import { parseInput } from "../../input/parse-input";
import { textSchema } from "../../input/text-schema";
import { cancelPending } from "../../schedule/cancel-pending";
import { changePublic } from "../publication/change-public";
import type { PublicChange } from "../publication/public-change";
import { advance } from "../workflow";
import { copiesSchema } from "./copies-schema";

export const killSchema = z.object({
  storyId: z.uuid(),
  reason: textSchema(500, "must say why"),
  /** The copies elsewhere that are known, for somebody to see to */
  copies: copiesSchema.default([]),
});

/** Takes a story down for good: its addresses answer 410 at once, it is on no surface, and no move leads back. */
export async function kill(tx: Tx, actor: Actor, input: z.input<typeof killSchema>): Promise<{ path: string | null }> {
  const { storyId, reason, copies } = parseInput(killSchema, input);
  return changePublic(tx, actor, { storyId, verb: "kill" }, async ({ story, place }) => {
    const state = advance(story.state, "kill");
    await cancelPending(tx, actor, storyId, ["publish", "update", "unpublish"]);
    const now = await databaseNow(tx);
    const gone = { state, leadsToPath: null, leadsToStoryId: null, modifiedAt: now, withdrawnAt: now };
    await tx.story.update({ where: { id: storyId }, data: { ...gone, rev: { increment: 1 } } });
    await tx.outsideCopy.createMany({ data: copies.map((copy, position) => ({ ...copy, storyId, position })) });
    const moved = { fromState: story.state, toState: state };
    const detail = copies.length > 0 ? { copies: copies.map((copy) => ({ ...copy })) } : {};
    const change: PublicChange = {
      storyId,
      live: null,
      entries: [{ action: "story.kill", ...moved, reason, detail }],
      event: { name: "story.killed" },
      changesFeeds: true,
      // A withdrawal or a notice is at its addresses, and goes with it.
      before: place,
      tags: [storyTag(storyId)],
    };
    return { changes: [change], answer: { path: story.path } };
  });
}
