import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { expectLease, leaseHolder } from "../../lease/lease";
import { Refusal } from "../../refusal";
import type { DraftSaved } from "../create-story";
import { expectRevision, lockStory } from "../lock-story";
import { stateAfterEdit } from "../review/state-after-edit";
import { expectSeenPictures } from "./expect-known";
import { nextVersionNumber } from "./next-version-number";
import { contentOf, versionColumns } from "./version-content";

export const restoreSchema = z.object({ storyId: z.uuid(), rev: z.int().min(0), versionId: z.uuid() });

/**
 * Makes an old version's text the draft again, as a new version; the draft that it replaces stays in the history.
 * Refuses `stale-version`, `lease-held` while somebody else writes, and `invalid-input` for pictures that the actor may not see any more.
 */
export async function restore(tx: Tx, actor: Actor, input: z.input<typeof restoreSchema>): Promise<DraftSaved> {
  const { storyId, rev, versionId } = parseInput(restoreSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "edit", story);
  const holder = await leaseHolder(tx, storyId);
  if (holder?.staffId !== actorStaffId(actor)) expectLease(holder, actor, undefined);
  expectRevision(story, rev);
  const old = await tx.storyVersion.findUnique({ where: { id: versionId, storyId } });
  if (!old) throw new Refusal("not-found", "There is no such version of this story.");
  const content = contentOf(old);
  await expectSeenPictures(tx, actor, contentOf(story.draft ?? story.liveVersion), content);
  const columns = versionColumns(content);
  const state = await stateAfterEdit(tx, actor, story, columns.hash);
  await tx.storyVersion.updateMany({ where: { storyId, isOpen: true }, data: { isOpen: false } });
  const version = await tx.storyVersion.create({
    data: {
      ...columns,
      storyId,
      n: await nextVersionNumber(tx, storyId),
      parentId: old.id,
      source: "restore",
      isOpen: false,
      createdById: actorStaffId(actor),
    },
  });
  const saved = await tx.story.update({
    where: { id: storyId },
    data: { state, draftVersionId: version.id, modifiedAt: await databaseNow(tx), rev: { increment: 1 } },
  });
  await audit(tx, actor, {
    action: "story.restore",
    storyId,
    versionId: version.id,
    fromState: story.state,
    toState: state,
    detail: { from: old.n },
  });
  return { storyId, versionId: version.id, rev: saved.rev };
}
