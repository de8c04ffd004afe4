import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Sentence, sentence, term } from "@/lib/platform/i18n/sentence";
import { ScheduleKind, type StoryState } from "@/prisma/generated/enums";
import { type Actor, actorStaffId } from "../access/actor";
import { permitStory } from "../access/permit";
import { audit } from "../audit";
import { emit } from "../events/emit";
import { parseInput } from "../input/parse-input";
import { expectFreePictures } from "../media/embargo/expect-free-pictures";
import { Refusal } from "../refusal";
import { timeZone } from "../settings/time-zone";
import { expectNoEmbargo } from "../story/embargo/embargo-in-force";
import { type LockedStory, lockStory } from "../story/lock-story";
import { expectDescribed } from "../story/publication/missing-alts";
import { expectPublishable } from "../story/publication/publish-checks";
import { contentOf } from "../story/version/version-content";
import { advance, isPublicState } from "../story/workflow";
import { cancelPending } from "./cancel-pending";
import { expectFreePath } from "./expect-free-path";
import { instantOf } from "./local-time";

const FAR_AHEAD_MS = 2 * 366 * 86_400_000;

export const scheduleSchema = z.object({
  storyId: z.uuid(),
  kind: z.enum(ScheduleKind),
  /** The version that will go live, whatever is written after; not for an unpublication */
  versionId: z.uuid().optional(),
  /** Wall-clock time such as 2026-11-24T06:00 in `zone`, or an instant with Z or an offset */
  at: z.string().max(40),
  zone: timeZone,
  /** Whether an update moves the time that readers see as "updated" */
  isSignificant: z.boolean().default(false),
  /** Yes to a time more than two years ahead, and to an address that leads to another story as an old one of that */
  isConfirmed: z.boolean().default(false),
});

interface Scheduled {
  actionId: string;
  runAt: Date;
}

/**
 * Promises an action at an instant; a promise of the same kind that the story has is replaced.
 * Refuses `wrong-state` for times past, `needs-confirmation` for far ones, `embargo-conflict`, `incomplete-story`, `address-taken`.
 */
export async function scheduleAction(tx: Tx, actor: Actor, input: z.input<typeof scheduleSchema>): Promise<Scheduled> {
  const { storyId, kind, versionId, at, zone, isConfirmed, isSignificant } = parseInput(scheduleSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "schedule", story);
  const runAt = instantOf(at, zone);
  await expectFuture(tx, runAt, isConfirmed);
  const state = await nextState(tx, story, kind, runAt);
  const resumes = kind === "publish" ? await standingBefore(tx, story) : null;
  const pinned = kind === "unpublish" ? null : await pin(tx, actor, story, versionId, runAt, isConfirmed);
  await cancelPending(tx, actor, storyId, kind === "unpublish" ? ["unpublish"] : ["publish", "update"]);
  const action = await tx.scheduledAction.create({
    data: {
      ...{ storyId, versionId: pinned, kind, runAt, zone, resumes, createdById: actorStaffId(actor) },
      isSignificant: kind === "update" && isSignificant,
    },
  });
  await tx.story.update({
    where: { id: storyId },
    data: { state, modifiedAt: await databaseNow(tx), rev: { increment: 1 } },
  });
  const detail = { kind, runAt: runAt.toISOString(), zone };
  await emit(tx, [{ name: "story.scheduled", storyId, lists: null, hiddenMediaIds: [], kind, runAt: detail.runAt }]);
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
  const problem = (message: string | Sentence) => [{ path: "at", message }];
  if (ahead <= 0) throw new Refusal("wrong-state", "That time is past. Publish now instead?", problem("is past"));
  if (ahead > FAR_AHEAD_MS && !isConfirmed) {
    throw new Refusal(
      "needs-confirmation",
      "That time is more than two years ahead.",
      problem("is more than two years ahead"),
    );
  }
}

async function pin(
  tx: Tx,
  actor: Actor,
  story: LockedStory,
  versionId: string | undefined,
  runAt: Date,
  isConfirmed: boolean,
): Promise<string> {
  const version = versionId && (await tx.storyVersion.findUnique({ where: { id: versionId, storyId: story.id } }));
  if (!version) {
    throw new Refusal("not-found", "There is no such version of this story.", [
      { path: "versionId", message: "must name a version" },
    ]);
  }
  if (isPublicState(story.state) && version.id === story.liveVersionId) {
    throw new Refusal("wrong-state", "Readers see this version already.", [
      { path: "versionId", message: "is live already" },
    ]);
  }
  expectPublishable(story.kind, contentOf(version));
  await expectDescribed(tx, actor, contentOf(version));
  await expectNoEmbargo(tx, story.id, runAt);
  await expectFreePictures(tx, version, runAt);
  await expectFreePath(tx, story, runAt, isConfirmed);
  await tx.storyVersion.update({ where: { id: version.id }, data: { isOpen: false } });
  return version.id;
}

/** Where a story stood before any publication of it was promised. */
async function standingBefore(tx: Tx, story: LockedStory): Promise<StoryState> {
  if (story.state !== "scheduled") return story.state;
  const replaced = await tx.scheduledAction.findFirst({
    where: { storyId: story.id, state: "pending", kind: "publish" },
  });
  return replaced?.resumes ?? "draft";
}

// A story may be promised off again before it is on.
async function nextState(tx: Tx, story: LockedStory, kind: ScheduleKind, runAt: Date) {
  if (kind === "publish") return advance(story.state, "schedule");
  if (isPublicState(story.state)) return story.state;
  const isPromised =
    kind === "unpublish" &&
    (await tx.scheduledAction.findFirst({
      where: { storyId: story.id, state: "pending", kind: "publish", runAt: { lt: runAt } },
    }));
  if (isPromised) return story.state;
  throw new Refusal("wrong-state", sentence`Only a public story can have a scheduled ${term(kind)}.`, [
    { path: "kind", message: "is for public stories, or after a publication that is scheduled" },
  ]);
}
