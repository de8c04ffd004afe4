import "server-only";
import { database } from "@/lib/platform/db/database";
import type { StaffLanguage } from "@/lib/platform/i18n/staff-languages";
import type { ScheduleKind, ScheduleState } from "@/prisma/generated/enums";
import { failureIn } from "../../schedule/failure-in";
import { staffNamesById } from "../../shell/staff-names-by-id";

/** Something that the clock will do, did, or could not do to a story. */
export interface StoryScheduledAction {
  actionId: string;
  kind: ScheduleKind;
  state: ScheduleState;
  /** ISO 8601 */
  runAt: string;
  zone: string;
  versionId: string | null;
  versionN: number | null;
  isSignificant: boolean;
  by: string;
  attempts: number;
  /** Why it did not come to it the last time, for the staff to read; null where nothing failed */
  failure: string | null;
  /** ISO 8601 */
  ranAt: string | null;
  lateMs: number | null;
}

const SHOWN = 20;

/** The latest twenty scheduled actions of a story, the newest first, in a language of the studio. */
export async function storyScheduledActions(storyId: string, lang: StaffLanguage): Promise<StoryScheduledAction[]> {
  const rows = await database().scheduledAction.findMany({
    where: { storyId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: SHOWN,
    include: { version: { select: { n: true } } },
  });
  const names = await staffNamesById(rows.map((row) => row.createdById));
  return rows.map(({ id, kind, state, runAt, zone, versionId, version, createdById, ...row }) => ({
    ...{ actionId: id, kind, state, zone, versionId, attempts: row.attempts, failure: failureIn(lang, row) },
    runAt: runAt.toISOString(),
    versionN: version?.n ?? null,
    isSignificant: row.isSignificant,
    by: names(createdById),
    ranAt: row.ranAt?.toISOString() ?? null,
    lateMs: row.lateMs,
  }));
}
