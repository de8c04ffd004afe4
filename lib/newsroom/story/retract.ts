import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../access/actor";
import { permitStory } from "../access/permit";
import { audit } from "../audit";
import { emit } from "../events/emit";
import { cancelPending } from "../schedule/cancel-pending";
import { unindexStory } from "../search/public-index";
import { readSettings } from "../settings/save-settings";
import { touch } from "../touch";
import { correctionSchema } from "./correction/add-correction";
import { storedRuns } from "./correction/stored-runs";
import { lockStory } from "./lock-story";
import { changedLists } from "./publication/changed-lists";
import { publicPlacement } from "./publication/placement";
import { clearProjection } from "./publication/projection";
import { reach } from "./publication/reach";
import { parseInput } from "./schema";
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
  const story = await lockStory(tx, storyId);
  permitStory(actor, "retract", story);
  const state = advance(story.state, "retract");
  const { zone } = await readSettings(tx);
  const before = await publicPlacement(tx, storyId, zone);
  const publishedAt = await databaseNow(tx);
  await tx.correction.create({
    data: {
      storyId,
      kind: "retraction",
      severity: "high",
      text: notice.text,
      runs: storedRuns(notice.runs),
      publishedAt,
      createdById: actorStaffId(actor),
    },
  });
  const mediaIds = await clearProjection(tx, storyId);
  const neighbours = await unindexStory(tx, storyId);
  await cancelPending(tx, actor, storyId, ["publish", "update", "unpublish"]);
  await tx.story.update({
    where: { id: storyId },
    data: {
      ...{ state, noIndex, updatedAt: publishedAt, modifiedAt: publishedAt, withdrawnAt: publishedAt },
      rev: { increment: 1 },
    },
  });
  await audit(tx, actor, {
    action: "story.retract",
    storyId,
    fromState: story.state,
    toState: state,
    reason: notice.text,
  });
  await emit(tx, [{ name: "story.retracted", storyId, hiddenMediaIds: mediaIds, lists: changedLists(before) }]);
  await touch(tx, [...reach(before, null), ...neighbours]);
  return { path: story.path };
}
