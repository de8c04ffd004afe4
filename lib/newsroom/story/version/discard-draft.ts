import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { closeOpenVersion, expectLease, leaseHolder } from "../../lease/lease";
import { expectRevision, lockStory } from "../lock-story";
import { advance } from "../workflow";

export const discardDraftSchema = z.object({ storyId: z.uuid(), rev: z.int().min(0) });

/**
 * Puts away the draft behind a live version: what readers see is what is edited again. The draft stays in the history, from where it can
 * be restored. Refuses `wrong-state` where nothing waits, `stale-version`, and `lease-held` while somebody else writes.
 */
export async function discardDraft(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof discardDraftSchema>,
): Promise<{ n: number }> {
  const { storyId, rev } = parseInput(discardDraftSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "edit", story);
  const holder = await leaseHolder(tx, storyId);
  if (holder?.staffId !== actorStaffId(actor)) expectLease(holder, actor, undefined);
  expectRevision(story, rev);
  const state = advance(story.state, "discardDraft");
  await closeOpenVersion(tx, storyId);
  await tx.story.update({
    where: { id: storyId },
    data: { state, draftVersionId: null, modifiedAt: await databaseNow(tx), rev: { increment: 1 } },
  });
  await audit(tx, actor, {
    action: "story.discard-draft",
    storyId,
    versionId: story.draftVersionId ?? undefined,
    fromState: story.state,
    toState: state,
  });
  return { n: story.draft?.n ?? 0 };
}
