import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { claimPath } from "../address/claim-path";
import type { CacheTag } from "../cache-tags";
import { parseInput } from "../input/parse-input";
import { expectFreePictures } from "../media/embargo/expect-free-pictures";
import { Refusal } from "../refusal";
import { cancelPending } from "../schedule/cancel-pending";
import { expectNoEmbargo } from "./embargo/embargo-in-force";
import type { LockedStory } from "./lock-story";
import { changePublic } from "./publication/change-public";
import { liveStory } from "./publication/live-story";
import { expectDescribed } from "./publication/missing-alts";
import { pathOf } from "./publication/path-of";
import type { PublicChange } from "./publication/public-change";
import { expectPublishable } from "./publication/publish-checks";
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
  return changePublic(tx, actor, { storyId, verb: "publish" }, async ({ story, settings }) => {
    const isPublic = isPublicState(story.state);
    if (isPublic && story.liveVersionId === versionId && story.path) {
      return outcome([], { storyId, versionId, path: story.path, isChange: false, cancelled: 0 });
    }
    const version = await tx.storyVersion.findUnique({ where: { id: versionId, storyId } });
    if (!version) throw new Refusal("not-found", "There is no such version of this story.");
    const next = advance(story.state, "publish");
    const content = contentOf(version);
    expectPublishable(story.kind, content);
    await expectDescribed(tx, actor, content);
    await expectNoEmbargo(tx, storyId);
    await expectFreePictures(tx, version);

    const times = publicTimes(story, await databaseNow(tx), isSignificant, firstPublishedAt);
    const path = story.path ?? pathOf(story, times.firstPublishedAt, settings);
    const tags = await claimPath(tx, { storyId, from: story.path, to: path, isConfirmed });
    await tx.storyVersion.update({ where: { id: versionId }, data: { isOpen: false } });
    const draftVersionId = story.draftVersionId === versionId ? null : story.draftVersionId;
    // A newer draft goes on behind the live version.
    const state = draftVersionId ? advance(next, "edit") : next;
    const shown = { path, state, liveVersionId: versionId, draftVersionId };
    const back = { leadsToPath: null, leadsToStoryId: null, withdrawnAt: null };
    const data = { ...times, ...shown, ...back, rev: { increment: 1 } };
    const live = await tx.story.update({ where: { id: storyId }, data });
    const cancelled = await cancelPending(tx, actor, storyId, ["publish", "update"]);
    const change: PublicChange = {
      storyId,
      live: liveStory(live, content),
      entries: [{ action: "story.publish", versionId, fromState: story.state, toState: state }],
      event: { name: isPublic ? "story.updated" : "story.published", versionId },
      changesFeeds: true,
      tags,
    };
    return outcome([change], { storyId, versionId, path, isChange: true, cancelled });
  });
}

const outcome = (changes: PublicChange[], answer: Omit<Published, "tags">) => ({ changes, answer });

function publicTimes(story: LockedStory, now: Date, isSignificant: boolean, importedAt: Date | undefined) {
  const first = story.firstPublishedAt ?? importedAt ?? now;
  const updatedAt =
    story.updatedAt && !isSignificant ? story.updatedAt : (importedAt ?? (story.firstPublishedAt ? now : first));
  return { firstPublishedAt: first, publishAt: story.publishAt ?? first, updatedAt, modifiedAt: now };
}
