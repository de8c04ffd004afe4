import "server-only";
import type { Run } from "@/lib/newsroom/story/body/body";
import { shownRuns } from "@/lib/newsroom/story/correction/shown-runs";
import { database } from "@/lib/platform/db/database";
import { readPeriods } from "../../history/read-periods";
import { staffNamesById } from "../../shell/staff-names-by-id";

/** A correction as editors see it: with who made it and what it said before. */
export interface StoryCorrection {
  correctionId: string;
  kind: string;
  severity: string;
  text: Run[];
  whatWas: string | null;
  whatIs: string | null;
  by: string;
  /** ISO 8601 */
  publishedAt: string;
  /** ISO 8601 */
  amendedAt: string | null;
  /** The version in which the text itself is right, and the one that readers saw before; null where the text stays as it was */
  fixed: { n: number; versionId: string; wrongVersionId: string | null } | null;
  earlier: EarlierCorrection[];
}

/** What a correction said before it was amended. */
export interface EarlierCorrection {
  kind: string;
  text: Run[];
  whatWas: string | null;
  whatIs: string | null;
  /** ISO 8601 */
  replacedAt: string;
  by: string;
}

/** All corrections of a story, the newest first. */
export async function storyCorrections(storyId: string): Promise<StoryCorrection[]> {
  const rows = await database().correction.findMany({
    where: { storyId },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    include: { revisions: { orderBy: { replacedAt: "desc" } } },
  });
  const fixedIds = rows.flatMap((row) => row.fixedVersionId ?? []);
  const [names, fixed, periods] = await Promise.all([
    staffNamesById(rows.flatMap((row) => [row.createdById, ...row.revisions.map((each) => each.replacedById)])),
    database().storyVersion.findMany({ where: { id: { in: fixedIds } }, select: { id: true, n: true } }),
    readPeriods(storyId),
  ]);
  const fixedBy = (versionId: string | null): StoryCorrection["fixed"] => {
    const version = fixed.find(({ id }) => id === versionId);
    if (!version) return null;
    const since = periods.findIndex((period) => period.versionId === version.id);
    return { n: version.n, versionId: version.id, wrongVersionId: periods[since - 1]?.versionId ?? null };
  };
  return rows.map(({ id, kind, severity, text, runs, whatWas, whatIs, ...row }) => ({
    ...{ correctionId: id, kind, severity, text: shownRuns({ text, runs }), whatWas, whatIs },
    by: names(row.createdById),
    publishedAt: row.publishedAt.toISOString(),
    amendedAt: row.amendedAt?.toISOString() ?? null,
    fixed: fixedBy(row.fixedVersionId),
    earlier: row.revisions.map((each) => ({
      ...{ kind: each.kind, text: shownRuns(each), whatWas: each.whatWas, whatIs: each.whatIs },
      replacedAt: each.replacedAt.toISOString(),
      by: names(each.replacedById),
    })),
  }));
}
