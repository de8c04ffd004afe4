import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { audit } from "../../audit";
import { storyTag } from "../../cache-tags";
import { emit } from "../../events/emit";
import { cancelPending } from "../../schedule/cancel-pending";
import { unindexStory } from "../../search/public-index";
import { readSettings } from "../../settings/save-settings";
import { touch } from "../../touch";
import { lockStory } from "../lock-story";
import { changedLists } from "../publication/changed-lists";
import { publicPlacement } from "../publication/placement";
import { clearProjection } from "../publication/projection";
import { reach } from "../publication/reach";
import { parseInput, textSchema } from "../schema";
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
  const story = await lockStory(tx, storyId);
  permitStory(actor, "kill", story);
  const state = advance(story.state, "kill");
  const { zone } = await readSettings(tx);
  const before = await publicPlacement(tx, storyId, zone);
  const mediaIds = await clearProjection(tx, storyId);
  const neighbours = await unindexStory(tx, storyId);
  await cancelPending(tx, actor, storyId, ["publish", "update", "unpublish"]);
  const now = await databaseNow(tx);
  const gone = { state, leadsToPath: null, leadsToStoryId: null, modifiedAt: now, withdrawnAt: now };
  await tx.story.update({ where: { id: storyId }, data: { ...gone, rev: { increment: 1 } } });
  await tx.outsideCopy.createMany({ data: copies.map((copy, position) => ({ ...copy, storyId, position })) });
  const moved = { fromState: story.state, toState: state };
  await audit(tx, actor, {
    action: "story.kill",
    storyId,
    ...moved,
    reason,
    detail: copies.length > 0 ? { copies: copies.map((copy) => ({ ...copy })) } : {},
  });
  await emit(tx, [{ name: "story.killed", storyId, hiddenMediaIds: mediaIds, lists: changedLists(before) }]);
  await touch(tx, [...reach(before, null), storyTag(storyId), ...neighbours]);
  return { path: story.path };
}
