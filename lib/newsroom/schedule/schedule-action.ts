import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { ScheduleKind } from "@/prisma/generated/enums";
import { type Actor, actorStaffId } from "../actor";
import { audit } from "../audit";
import { Refusal } from "../refusal";
import { expectNoEmbargo } from "../story/embargo/embargo-in-force";
import { instantOf } from "../story/embargo/set-embargo";
import { type LockedStory, lockStory } from "../story/lock-story";
import { permit } from "../story/permissions";
import { expectPublishable } from "../story/publication/publish-checks";
import { parseInput } from "../story/schema";
import { contentOf } from "../story/version/version-content";
import { advance, isPublicState } from "../story/workflow";
import { cancelPending } from "./cancel-pending";

const FAR_AHEAD_MS = 2 * 366 * 86_400_000;

export const scheduleSchema = z.object({
  storyId: z.uuid(),
  kind: z.enum(ScheduleKind),
  /** The version that will go live, whatever is written after; not for an unpublication */
  versionId: z.uuid().optional(),
  /** Wall-clock time such as 2026-11-24T06:00 in `zone`, or an instant with Z or an offset */
  at: z.string().max(40),
  zone: z.string().min(1, "is needed with a local time").max(60),
  /** Yes to a time more than two years ahead */
  isConfirmed: z.boolean().default(false),
});

export interface Scheduled {
  actionId: string;
  runAt: Date;
}

/**
 * Promises an action at an instant; a promise of the same kind that the story has is replaced.
 * Refuses `wrong-state` for times past, `needs-confirmation` for far ones, `embargo-conflict`, `incomplete-story`.
 */
export async function scheduleAction(tx: Tx, actor: Actor, input: z.input<typeof scheduleSchema>): Promise<Scheduled> {
  const { storyId, kind, versionId, at, zone, isConfirmed } = parseInput(scheduleSchema, input);
  const story = await lockStory(tx, storyId);
  permit(actor, "schedule", story);
  const runAt = instantOf(at, zone);
  await expectFuture(tx, runAt, isConfirmed);
  const pinned = kind === "unpublish" ? null : await pin(tx, story, versionId, runAt);
  const state = nextState(story, kind);
  await cancelPending(tx, actor, storyId, kind === "unpublish" ? ["unpublish"] : ["publish", "update"]);
  const action = await tx.scheduledAction.create({
    data: { storyId, versionId: pinned, kind, runAt, zone, createdById: actorStaffId(actor) },
  });
  await tx.story.update({ where: { id: storyId }, data: { state, modifiedAt: new Date(), rev: { increment: 1 } } });
  const detail = { kind, runAt: runAt.toISOString(), zone };
  await audit(tx, actor, {
    action: "schedule.set",
    storyId,
    versionId: pinned ?? undefined,
    fromState: story.state,
    toState: state,
    detail,
  });
  return { actionId: action.id, runAt };
}

async function expectFuture(tx: Tx, runAt: Date, isConfirmed: boolean): Promise<void> {
  const ahead = runAt.getTime() - (await databaseNow(tx)).getTime();
  const problem = (message: string) => [{ path: "at", message }];
  if (ahead <= 0) throw new Refusal("wrong-state", "That time is past. Publish now instead?", problem("is past"));
  if (ahead > FAR_AHEAD_MS && !isConfirmed) {
    throw new Refusal(
      "needs-confirmation",
      "That time is more than two years ahead.",
      problem("is more than two years ahead"),
    );
  }
}

async function pin(tx: Tx, story: LockedStory, versionId: string | undefined, runAt: Date): Promise<string> {
  const version = versionId && (await tx.storyVersion.findUnique({ where: { id: versionId, storyId: story.id } }));
  if (!version) {
    throw new Refusal("not-found", "There is no such version of this story.", [
      { path: "versionId", message: "must name a version" },
    ]);
  }
  expectPublishable(story.kind, contentOf(version));
  await expectNoEmbargo(tx, story.id, runAt);
  await tx.storyVersion.update({ where: { id: version.id }, data: { isOpen: false } });
  return version.id;
}

function nextState(story: LockedStory, kind: ScheduleKind) {
  const isPublic = isPublicState(story.state);
  if (kind === "publish") return advance(story.state, "schedule");
  if (!isPublic) throw new Refusal("wrong-state", `Only a public story can have a scheduled ${kind}.`);
  return story.state;
}
