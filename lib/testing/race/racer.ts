import { publishDue } from "@/lib/jobs/publish-due";
import type { Actor } from "@/lib/newsroom/access/actor";
import { cancelSchedule } from "@/lib/newsroom/schedule/cancel-schedule";
import { scheduleAction } from "@/lib/newsroom/schedule/schedule-action";
import { addCorrection } from "@/lib/newsroom/story/correction/add-correction";
import { liftEmbargo } from "@/lib/newsroom/story/embargo/lift-embargo";
import { setEmbargo } from "@/lib/newsroom/story/embargo/set-embargo";
import { kill } from "@/lib/newsroom/story/kill/kill";
import { move } from "@/lib/newsroom/story/move";
import { publish } from "@/lib/newsroom/story/publish";
import { retract } from "@/lib/newsroom/story/retract";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { restore } from "@/lib/newsroom/story/version/restore";
import { isPublicState } from "@/lib/newsroom/story/workflow";
import type { Database, Tx } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aBody } from "../a-story";
import type { Acknowledged } from "../power-cut/acknowledged";

interface RacerOptions {
  db: Database;
  actor: Actor;
  storyId: string;
  /** Marks of texts, shared by all racers, counted up */
  nextMark: () => number;
  announce: (attempt: Acknowledged) => void;
}

interface Seen {
  rev: number;
  isPublic: boolean;
  path: string | null;
  draftVersionId: string | null;
  firstVersionId: string;
  pendingId: string | undefined;
}

type Racing = (tx: Tx, seen: Seen) => Promise<Acknowledged | null>;

// Many wait for one story's row here, on a machine that does other work.
const PATIENT = { maxWait: 30_000, timeout: 60_000 };

export const ownText = (mark: number) => ({
  headline: `Ferry ${mark} leaves`,
  body: aBody(`Mark ${mark} was seen from the quay.`),
});

/** Those who run what is due make the time come themselves. */
const LATER = "2090-01-01T00:00:00Z";

/** Somebody with a connection of his own who does one thing to a story at a time, while others do theirs to the same one. */
export function racer({ db, actor, storyId, nextMark, announce }: RacerOptions) {
  const nothing = async (work: Promise<unknown>) => {
    await work;
    return null;
  };
  const scheduled = async (tx: Tx, seen: Seen): Promise<Acknowledged | null> => {
    const versionId = seen.draftVersionId ?? seen.firstVersionId;
    const kind = seen.isPublic ? ("update" as const) : ("publish" as const);
    const { actionId } = await scheduleAction(tx, actor, {
      storyId,
      versionId,
      kind,
      at: LATER,
      zone: "UTC",
      isConfirmed: true,
    });
    return { verb: "schedule", storyId, versionId, actionId };
  };
  const saved = async (tx: Tx, { rev }: Seen): Promise<Acknowledged> => {
    const mark = nextMark();
    const manual = mark % 2 === 0;
    const done = await saveDraft(tx, actor, { storyId, rev, patch: ownText(mark), manual });
    return { verb: "save", ...done, mark, manual };
  };
  const published = async (tx: Tx, versionId: string): Promise<Acknowledged> => {
    announce({ verb: "publishing", storyId, versionId });
    const { isChange } = await publish(tx, actor, { storyId, versionId });
    return { verb: "publish", storyId, versionId, isChange };
  };
  const verbs: Record<string, Racing> = {
    save: saved,
    publish: (tx, seen) => published(tx, seen.draftVersionId ?? seen.firstVersionId),
    publishOld: (tx, seen) => published(tx, seen.firstVersionId),
    schedule: scheduled,
    scheduleEnd: (tx) =>
      nothing(scheduleAction(tx, actor, { storyId, kind: "unpublish", at: LATER, zone: "UTC", isConfirmed: true })),
    unschedule: (tx, { pendingId }) => nothing(cancelSchedule(tx, actor, { storyId, actionId: pendingId ?? storyId })),
    unpublish: (tx) => nothing(unpublish(tx, actor, { storyId })),
    embargo: (tx) => nothing(setEmbargo(tx, actor, { storyId, until: null, zone: "UTC", isConfirmed: true })),
    liftEmbargo: (tx) => nothing(liftEmbargo(tx, actor, { storyId, reason: "It is out" })),
    correct: (tx) => nothing(addCorrection(tx, actor, { storyId, kind: "correction", text: "It left at seven." })),
    move: (tx) => nothing(move(tx, actor, { storyId, slug: `moved-${nextMark()}` })),
    // The slug of a story that was never public is of its last save.
    restore: async (tx, { path, rev, firstVersionId: versionId }) =>
      path === null ? null : nothing(restore(tx, actor, { storyId, rev, versionId })),
    retract: (tx) => nothing(retract(tx, actor, { storyId, notice: "We could not stand it up." })),
    kill: (tx) => nothing(kill(tx, actor, { storyId, reason: "Court" })),
  };

  async function due(): Promise<Acknowledged[]> {
    await db.$executeRaw`update scheduled_action set run_at = newsroom_now() where story_id = ${storyId}::uuid and state = 'pending'`;
    const done = await publishDue(db);
    return done.map((each) => ({ verb: "due", storyId: each.storyId, actionId: each.actionId }));
  }

  async function see(): Promise<Seen> {
    const story = await db.story.findUniqueOrThrow({
      where: { id: storyId },
      include: { versions: { where: { n: 1 } }, schedule: { where: { state: "pending" }, take: 1 } },
    });
    const { rev, path, draftVersionId, state } = story;
    const firstVersionId = story.versions[0]?.id ?? "";
    return {
      rev,
      path,
      draftVersionId,
      isPublic: isPublicState(state),
      firstVersionId,
      pendingId: story.schedule[0]?.id,
    };
  }

  return async (verb: string): Promise<Acknowledged[]> => {
    if (verb === "due") return due();
    const act = verbs[verb];
    if (!act) throw new Error(`nobody can ${verb}`);
    const seen = await see();
    const done = await inTransaction(db, (tx) => act(tx, seen), PATIENT);
    return done ? [done] : [];
  };
}
