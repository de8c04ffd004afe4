import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import type { StorySubject } from "@/lib/newsroom/access/owned";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/database";
import type { StaffLanguage } from "@/lib/platform/i18n/staff-languages";
import { unresolvedFailedActions } from "../../schedule/unresolved-failed-actions";
import { staffNamesById } from "../../shell/staff-names-by-id";
import { type StoryStatus, storyStatus } from "../story-status";
import { type AddressFault, addressFault } from "./address-fault";
import { type StoryCopy, storyCopies } from "./story-copies";
import { type StoryCorrection, storyCorrections } from "./story-corrections";
import { type StoryEmbargo, storyEmbargo } from "./story-embargo";
import { type StoryScheduledAction, storyScheduledActions } from "./story-scheduled-actions";

export interface StoryReview {
  move: "submit" | "approve" | "sendBack";
  by: string;
  /** ISO 8601 */
  at: string;
  words: string;
  versionId: string | null;
}

interface StoryTakedown {
  state: "retracted" | "killed";
  by: string;
  /** ISO 8601 */
  at: string;
  reason: string;
}

const asked = [
  "edit",
  "submit",
  "approve",
  "sendBack",
  "publish",
  "schedule",
  "embargo",
  "liftEmbargo",
  "correct",
  "withdrawCorrection",
  "retract",
  "kill",
  "markCopyResolved",
] as const;

/** Everything about a story but its text: embargo, scheduled actions, corrections, review, rights. */
export interface PublishingState {
  head: StoryStatus;
  /** The number of the version that is edited */
  versionN: number;
  /** The number of the live version, null where none is */
  liveN: number | null;
  embargo: StoryEmbargo | null;
  /** Why the story could not come out at its address; null where it could, or was public before */
  address: AddressFault | null;
  pending: StoryScheduledAction[];
  /** What the clock did, or could not do, the last first; at most ten */
  past: StoryScheduledAction[];
  /** What the clock missed or failed to do last, and nobody has seen to */
  unresolved: StoryScheduledAction | null;
  corrections: StoryCorrection[];
  /** The last word of its review while it is not public, else null */
  review: StoryReview | null;
  end: StoryTakedown | null;
  /** Where the story still is outside the portal, named when it was killed */
  copies: StoryCopy[];
  rights: Record<(typeof asked)[number], boolean>;
  /** ISO 8601, by the database's clock */
  now: string;
}

/** The publishing state of a story, in a language of the studio; null where there is no story that the actor may read. */
export async function getPublishingState(
  actor: Actor,
  storyId: string,
  lang: StaffLanguage,
): Promise<PublishingState | null> {
  if (!z.uuid().safeParse(storyId).success) return null;
  const db = database();
  const story = await db.story.findUnique({
    where: { id: storyId },
    include: { section: true, draft: { select: { n: true } }, liveVersion: { select: { n: true } } },
  });
  if (!story || !may(actor, "story.read", story)) return null;
  const [head, now, embargo, actions, [unresolvedId], corrections, review, end, copies] = await Promise.all([
    storyStatus(db, storyId),
    databaseNow(db),
    storyEmbargo(actor, storyId),
    storyScheduledActions(storyId, lang),
    unresolvedFailedActions({ storyId }),
    storyCorrections(storyId),
    lastReview(storyId),
    lastEnd(storyId),
    storyCopies(storyId),
  ]);
  const pending = actions.filter(({ state }) => state === "pending").reverse();
  const isReviewed = ["draft", "inReview", "approved"].includes(story.state);
  return {
    head,
    versionN: (story.draft ?? story.liveVersion)?.n ?? 0,
    liveN: story.liveVersion?.n ?? null,
    embargo,
    address: await addressFault(story, new Date(pending[0]?.runAt ?? now), lang),
    pending,
    past: actions.filter(({ state }) => state !== "pending").slice(0, 10),
    unresolved: actions.find(({ actionId }) => actionId === unresolvedId) ?? null,
    corrections,
    review: isReviewed ? review : null,
    end: end?.state === story.state ? end : null,
    copies,
    rights: storyRights(actor, story),
    now: now.toISOString(),
  };
}

/** What an actor may do about the publication of a story. */
export const storyRights = (actor: Actor, story: StorySubject): PublishingState["rights"] =>
  Object.fromEntries(asked.map((verb) => [verb, may(actor, `story.${verb}`, story)])) as PublishingState["rights"];

async function lastLine(storyId: string, actions: string[]) {
  const line = await database().auditEvent.findFirst({
    where: { storyId, action: { in: actions } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  if (!line) return null;
  const names = await staffNamesById([line.actorId]);
  return { ...line, by: names(line.actorId), at: line.at.toISOString() };
}

async function lastReview(storyId: string): Promise<StoryReview | null> {
  const line = await lastLine(storyId, ["story.submit", "story.approve", "story.sendBack"]);
  if (!line) return null;
  const { by, at, reason, versionId, action } = line;
  return { move: action.slice("story.".length) as StoryReview["move"], by, at, words: reason ?? "", versionId };
}

async function lastEnd(storyId: string): Promise<StoryTakedown | null> {
  const line = await lastLine(storyId, ["story.retract", "story.kill"]);
  if (!line) return null;
  const { by, at, reason, action } = line;
  return { state: action === "story.kill" ? "killed" : "retracted", by, at, reason: reason ?? "" };
}
