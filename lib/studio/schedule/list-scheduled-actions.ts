import "server-only";
import { z } from "zod";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { storyScope } from "@/lib/newsroom/access/story-scope";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/database";
import type { StaffLanguage } from "@/lib/platform/i18n/staff-languages";
import type { Prisma } from "@/prisma/generated/client";
import type { ScheduleKind, ScheduleState } from "@/prisma/generated/enums";
import { staffNamesById } from "../shell/staff-names-by-id";
import { failureIn } from "./failure-in";

export const scheduleViews = ["waiting", "trouble", "late", "done", "cancelled"] as const;
export type ScheduleView = (typeof scheduleViews)[number];

/** The query of the schedule page; invalid values count as absent. */
export const scheduleFilters = z.object({
  view: z.enum(scheduleViews).catch("waiting"),
  /** The last row that was seen: its time and its id */
  after: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z_[0-9a-f-]{36}$/)
    .catch(""),
});

export interface ListedScheduledAction {
  actionId: string;
  storyId: string;
  headline: string;
  lang: string;
  kind: ScheduleKind;
  state: ScheduleState;
  runAt: Date;
  versionN: number | null;
  /** The number of the version that is edited now */
  editedN: number | null;
  by: string;
  attempts: number;
  /** Why it did not come to it the last time, for the staff to read; null where nothing failed */
  failure: string | null;
  lateMs: number | null;
}

export interface ScheduledActionList {
  rows: ListedScheduledAction[];
  /** What `after` is on the next page; empty on the last one */
  next: string;
  /** How many wait, and how many of the last thirty days came to nothing */
  waiting: number;
  trouble: number;
}

const ROWS = 50;
/** From here on a publication counts as late. */
const LATE_MS = 10_000;
const TROUBLE_DAYS = 30;

const views: Record<ScheduleView, Prisma.ScheduledActionWhereInput> = {
  waiting: { state: "pending" },
  trouble: { state: { in: ["missed", "failed"] } },
  late: { state: "done", lateMs: { gte: LATE_MS } },
  done: { state: "done" },
  cancelled: { state: "cancelled" },
};

/** What the clock will do, did and could not do to the stories that the actor may read: what waits soonest first, the rest last first. */
export async function listScheduledActions(
  actor: StaffActor,
  { view, after }: z.output<typeof scheduleFilters>,
  lang: StaffLanguage,
): Promise<ScheduledActionList> {
  const db = database();
  const mine = { story: storyScope(actor).where };
  const isSoonestFirst = view === "waiting";
  const direction = isSoonestFirst ? "asc" : "desc";
  const since = new Date((await databaseNow(db)).getTime() - TROUBLE_DAYS * 86_400_000);
  const [found, waiting, trouble] = await Promise.all([
    db.scheduledAction.findMany({
      where: { AND: [mine, views[view], beyond(after, isSoonestFirst)] },
      orderBy: [{ runAt: direction }, { id: direction }],
      take: ROWS + 1,
      include: {
        version: { select: { n: true, headline: true } },
        story: {
          include: {
            draft: { select: { n: true, headline: true } },
            liveVersion: { select: { n: true, headline: true } },
          },
        },
      },
    }),
    db.scheduledAction.count({ where: { ...mine, ...views.waiting } }),
    db.scheduledAction.count({ where: { ...mine, ...views.trouble, runAt: { gte: since } } }),
  ]);
  const names = await staffNamesById(found.map((row) => row.createdById));
  const rows = found.slice(0, ROWS).map(({ id, story, version, createdById, ...row }) => {
    const edited = story.draft ?? story.liveVersion;
    return {
      ...{ actionId: id, storyId: story.id, lang: story.lang, kind: row.kind, state: row.state, runAt: row.runAt },
      ...{ attempts: row.attempts, failure: failureIn(lang, row), lateMs: row.lateMs, by: names(createdById) },
      headline: (version ?? edited)?.headline ?? "",
      versionN: version?.n ?? null,
      editedN: edited?.n ?? null,
    };
  });
  const last = rows.at(-1);
  const next = found.length > ROWS && last ? `${last.runAt.toISOString()}_${last.actionId}` : "";
  return { rows, next, waiting, trouble };
}

function beyond(after: string, isSoonestFirst: boolean): Prisma.ScheduledActionWhereInput {
  const [time, id] = after.split("_");
  if (!time || !id) return {};
  const runAt = new Date(time);
  return isSoonestFirst
    ? { runAt: { gte: runAt }, NOT: { runAt, id: { lte: id } } }
    : { runAt: { lte: runAt }, NOT: { runAt, id: { gte: id } } };
}
