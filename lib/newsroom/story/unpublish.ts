import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import type { CacheTag } from "../cache-tags";
import { parseInput } from "../input/parse-input";
import { textSchema } from "../input/text-schema";
import { cancelPending } from "../schedule/cancel-pending";
import { changePublic } from "./publication/change-public";
import { findDestination } from "./publication/find-destination";
import type { PublicChange } from "./publication/public-change";
import { advance } from "./workflow";

export const unpublishSchema = z.object({
  storyId: z.uuid(),
  reason: textSchema(500).default(""),
  /** A path of the site where its readers are sent instead; null: its own address answers 410 */
  leadsTo: z.string().trim().max(2_000).nullable().default(null),
});

/**
 * Takes a story off every public surface; its address stays reserved and answers 410, or leads elsewhere. Its text becomes the draft again.
 * Refuses `invalid-input` for an address that leads nowhere on the site, or back to the story.
 */
export async function unpublish(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof unpublishSchema>,
): Promise<{ tags: CacheTag[]; path: string | null }> {
  const { storyId, reason, leadsTo } = parseInput(unpublishSchema, input);
  return changePublic(tx, actor, { storyId, verb: "unpublish" }, async ({ story }) => {
    const state = advance(story.state, "unpublish");
    const destination = await findDestination(tx, storyId, leadsTo);
    const now = await databaseNow(tx);
    const draftVersionId = story.draftVersionId ?? story.liveVersionId;
    const data = { ...destination, state, liveVersionId: null, draftVersionId, modifiedAt: now, withdrawnAt: now };
    await tx.story.update({ where: { id: storyId }, data: { ...data, rev: { increment: 1 } } });
    await cancelPending(tx, actor, storyId, ["update", "unpublish"]);
    const moved = { fromState: story.state, toState: state };
    const change: PublicChange = {
      storyId,
      live: null,
      entries: [{ action: "story.unpublish", ...moved, reason, detail: { leadsTo } }],
      event: { name: "story.unpublished" },
      changesFeeds: true,
    };
    return { changes: [change], answer: { path: story.path } };
  });
}
