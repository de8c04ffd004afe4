import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/actor";
import { mayDo } from "@/lib/newsroom/story/permissions";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/database";
import { strandedActions } from "../../schedule/unresolved-failed-actions";
import { namedStaff } from "../../shell/staff-names";
import { type StoryHead, storyHead } from "../story-head";
import { type DeskCorrection, deskCorrections } from "./corrections";
import { type DeskEmbargo, deskEmbargo } from "./embargo";
import { type DeskCopy, deskCopies } from "./outside-copies";
import { type DeskPromise, deskPromises } from "./scheduled-actions";

export interface DeskReview {
  move: "submit" | "approve" | "sendBack";
  by: string;
  /** ISO 8601 */
  at: string;
  words: string;
  versionId: string | null;
}

export interface DeskEnd {
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
  "tickOffCopy",
] as const;

/** Everything about a story that is not its text: what holds it, what is promised, what was said about it. */
export interface StoryDesk {
  head: StoryHead;
  /** The number of the version that is edited */
  versionN: number;
  /** The number of the live version, null where none is */
  liveN: number | null;
  embargo: DeskEmbargo | null;
  pending: DeskPromise[];
  /** What the clock did, or could not do, the last first; at most ten */
  past: DeskPromise[];
  /** What the clock missed or failed to do last, and nobody has seen to */
  stranded: DeskPromise | null;
  corrections: DeskCorrection[];
  /** The last word of its review while it is not public, else null */
  review: DeskReview | null;
  end: DeskEnd | null;
  /** Where the story still is outside the portal, named when it was killed */
  copies: DeskCopy[];
  rights: Record<(typeof asked)[number], boolean>;
  /** ISO 8601, by the database's clock */
  now: string;
}

/** How a story stands at the desk; null where there is none that the actor may read. */
export async function getStoryDesk(actor: Actor, storyId: string): Promise<StoryDesk | null> {
  if (!z.uuid().safeParse(storyId).success) return null;
  const db = database();
  const story = await db.story.findUnique({
    where: { id: storyId },
    include: { draft: { select: { n: true } }, liveVersion: { select: { n: true } } },
  });
  if (!story || !mayDo(actor, "read", story)) return null;
  const [head, now, embargo, promises, [strandedId], corrections, review, end, copies] = await Promise.all([
    storyHead(db, storyId),
    databaseNow(db),
    deskEmbargo(actor, storyId),
    deskPromises(storyId),
    strandedActions({ storyId }),
    deskCorrections(storyId),
    lastReview(storyId),
    lastEnd(storyId),
    deskCopies(storyId),
  ]);
  const isReviewed = ["draft", "inReview", "approved"].includes(story.state);
  return {
    head,
    versionN: (story.draft ?? story.liveVersion)?.n ?? 0,
    liveN: story.liveVersion?.n ?? null,
    embargo,
    pending: promises.filter(({ state }) => state === "pending").reverse(),
    past: promises.filter(({ state }) => state !== "pending").slice(0, 10),
    stranded: promises.find(({ actionId }) => actionId === strandedId) ?? null,
    corrections,
    review: isReviewed ? review : null,
    end: end?.state === story.state ? end : null,
    copies,
    rights: Object.fromEntries(asked.map((verb) => [verb, mayDo(actor, verb, story)])) as StoryDesk["rights"],
    now: now.toISOString(),
  };
}

async function lastLine(storyId: string, actions: string[]) {
  const line = await database().auditEvent.findFirst({
    where: { storyId, action: { in: actions } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  if (!line) return null;
  const names = await namedStaff([line.actorId]);
  return { ...line, by: names(line.actorId), at: line.at.toISOString() };
}

async function lastReview(storyId: string): Promise<DeskReview | null> {
  const line = await lastLine(storyId, ["story.submit", "story.approve", "story.sendBack"]);
  if (!line) return null;
  const { by, at, reason, versionId, action } = line;
  return { move: action.slice("story.".length) as DeskReview["move"], by, at, words: reason ?? "", versionId };
}

async function lastEnd(storyId: string): Promise<DeskEnd | null> {
  const line = await lastLine(storyId, ["story.retract", "story.kill"]);
  if (!line) return null;
  const { by, at, reason, action } = line;
  return { state: action === "story.kill" ? "killed" : "retracted", by, at, reason: reason ?? "" };
}
