import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permitStory } from "../access/permit";
import { audit } from "../audit";
import type { CacheTag } from "../cache-tags";
import { emit } from "../events/emit";
import { cancelPending } from "../schedule/cancel-pending";
import { unindexStory } from "../search/public-index";
import { readSettings } from "../settings/save-settings";
import { touch } from "../touch";
import { lockStory } from "./lock-story";
import { changedLists } from "./publication/changed-lists";
import { leadElsewhere } from "./publication/lead-elsewhere";
import { publicPlacement } from "./publication/placement";
import { clearProjection } from "./publication/projection";
import { reach } from "./publication/reach";
import { parseInput, textSchema } from "./schema";
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
  const story = await lockStory(tx, storyId);
  permitStory(actor, "unpublish", story);
  const state = advance(story.state, "unpublish");
  const destination = await leadElsewhere(tx, storyId, leadsTo);
  const { zone } = await readSettings(tx);
  const before = await publicPlacement(tx, storyId, zone);
  const mediaIds = await clearProjection(tx, storyId);
  const neighbours = await unindexStory(tx, storyId);
  const now = await databaseNow(tx);
  await tx.story.update({
    where: { id: storyId },
    data: {
      ...destination,
      state,
      liveVersionId: null,
      draftVersionId: story.draftVersionId ?? story.liveVersionId,
      modifiedAt: now,
      withdrawnAt: now,
      rev: { increment: 1 },
    },
  });
  await cancelPending(tx, actor, storyId, ["update", "unpublish"]);
  const tags = [...reach(before, null), ...neighbours];
  await audit(tx, actor, {
    action: "story.unpublish",
    storyId,
    fromState: story.state,
    toState: state,
    reason,
    detail: { leadsTo },
  });
  await emit(tx, [{ name: "story.unpublished", storyId, hiddenMediaIds: mediaIds, lists: changedLists(before) }]);
  await touch(tx, tags);
  return { tags, path: story.path };
}
