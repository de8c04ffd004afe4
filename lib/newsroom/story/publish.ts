import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permitStory } from "../access/permit";
import { claimPath } from "../address/claim-path";
import { audit } from "../audit";
import type { CacheTag } from "../cache-tags";
import { emit } from "../events/emit";
import { expectFreePictures } from "../media/embargo/expect-free-pictures";
import { Refusal } from "../refusal";
import { cancelPending } from "../schedule/cancel-pending";
import { indexStory } from "../search/public-index";
import { readSettings } from "../settings/save-settings";
import { touch } from "../touch";
import { expectNoEmbargo } from "./embargo/embargo-in-force";
import { type LockedStory, lockStory } from "./lock-story";
import { changedLists } from "./publication/changed-lists";
import { pathOf } from "./publication/path-of";
import { publicPlacement } from "./publication/placement";
import { writeProjection } from "./publication/projection";
import { expectPublishable } from "./publication/publish-checks";
import { reach } from "./publication/reach";
import { parseInput } from "./schema";
import { contentOf } from "./version/version-content";
import { advance, isPublicState } from "./workflow";

export const publishSchema = z.object({
  storyId: z.uuid(),
  versionId: z.uuid(),
  /** Moves the time that readers see as "updated". */
  isSignificant: z.boolean().default(false),
  /** Yes to an address that leads to another story as an old one of that */
  isConfirmed: z.boolean().default(false),
});

export interface Published {
  storyId: string;
  versionId: string;
  path: string;
  isChange: boolean;
  /** Publications and updates that were scheduled, and are not any more */
  cancelled: number;
  tags: CacheTag[];
}

/**
 * Publishes the version that is named, never "the latest"; the version already live changes nothing.
 * `firstPublishedAt` is for imports alone, which keep the dates that stories had.
 */
export async function publish(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof publishSchema>,
  firstPublishedAt?: Date,
): Promise<Published> {
  const { storyId, versionId, isSignificant, isConfirmed } = parseInput(publishSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "publish", story);
  if (isPublicState(story.state) && story.liveVersionId === versionId && story.path) {
    return { storyId, versionId, path: story.path, isChange: false, cancelled: 0, tags: [] };
  }
  const version = await tx.storyVersion.findUnique({ where: { id: versionId, storyId } });
  if (!version) throw new Refusal("not-found", "There is no such version of this story.");
  const published = advance(story.state, "publish");
  expectPublishable(story.kind, contentOf(version));
  await expectNoEmbargo(tx, storyId);
  await expectFreePictures(tx, version);

  const settings = await readSettings(tx);
  const before = isPublicState(story.state) ? await publicPlacement(tx, storyId, settings.zone) : null;
  const times = publicTimes(story, await databaseNow(tx), isSignificant, firstPublishedAt);
  const path = story.path ?? pathOf(story, times.firstPublishedAt, settings);
  const addresses = await claimPath(tx, { storyId, from: story.path, to: path, isConfirmed });
  await tx.storyVersion.update({ where: { id: versionId }, data: { isOpen: false } });
  const draftVersionId = story.draftVersionId === versionId ? null : story.draftVersionId;
  // A newer draft goes on behind the live version.
  const state = draftVersionId ? advance(published, "edit") : published;
  const data = {
    ...times,
    path,
    state,
    liveVersionId: versionId,
    draftVersionId,
    leadsToPath: null,
    leadsToStoryId: null,
    withdrawnAt: null,
  };
  const live = await tx.story.update({ where: { id: storyId }, data: { ...data, rev: { increment: 1 } } });
  const mediaIds = await writeProjection(tx, live, version);
  const neighbours = await indexStory(tx, live, version);
  const cancelled = await cancelPending(tx, actor, storyId, ["publish", "update"]);

  const after = await publicPlacement(tx, storyId, settings.zone);
  const tags = [...reach(before, after), ...addresses, ...neighbours];
  await audit(tx, actor, { action: "story.publish", storyId, versionId, fromState: story.state, toState: live.state });
  const shown = { storyId, versionId, hiddenMediaIds: mediaIds, lists: changedLists(before, after) };
  await emit(tx, [{ name: before ? "story.updated" : "story.published", ...shown }]);
  await touch(tx, tags);
  return { storyId, versionId, path, isChange: true, cancelled, tags };
}

function publicTimes(story: LockedStory, now: Date, isSignificant: boolean, importedAt: Date | undefined) {
  const first = story.firstPublishedAt ?? importedAt ?? now;
  const updatedAt =
    story.updatedAt && !isSignificant ? story.updatedAt : (importedAt ?? (story.firstPublishedAt ? now : first));
  return { firstPublishedAt: first, publishAt: story.publishAt ?? first, updatedAt, modifiedAt: now };
}
