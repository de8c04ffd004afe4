import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { audit } from "../../audit";
import type { LockedStory } from "../lock-story";
import { expectPublishable } from "../publication/publish-checks";
import { contentOf } from "../version/version-content";
import { advance } from "../workflow";

type Review = "submit" | "approve" | "sendBack";

/** Moves a story between desks. Its version is closed, so that what was said about it stays about the same text. */
export async function passOn(tx: Tx, actor: Actor, story: LockedStory, by: Review, reason: string): Promise<void> {
  const state = advance(story.state, by);
  if (by !== "sendBack") expectPublishable(story.kind, contentOf(story.draft));
  const { id: storyId, draftVersionId } = story;
  if (draftVersionId) await tx.storyVersion.update({ where: { id: draftVersionId }, data: { isOpen: false } });
  await tx.story.update({
    where: { id: storyId },
    data: { state, modifiedAt: await databaseNow(tx), rev: { increment: 1 } },
  });
  await audit(tx, actor, {
    action: `story.${by}`,
    storyId,
    versionId: draftVersionId ?? undefined,
    fromState: story.state,
    toState: state,
    reason,
  });
}
