import "server-only";
import { database } from "@/lib/platform/db/database";
import { namedStaff } from "./named-staff";

/** A correction as editors see it: with who made it and what it said before. */
export interface DeskCorrection {
  correctionId: string;
  kind: string;
  severity: string;
  text: string;
  whatWas: string | null;
  whatIs: string | null;
  by: string;
  /** ISO 8601 */
  publishedAt: string;
  /** ISO 8601 */
  amendedAt: string | null;
  /** The number of the version in which the text itself is right; null where it stays as it was */
  fixedN: number | null;
  earlier: { text: string; replacedAt: string; by: string }[];
}

/** All corrections of a story, the newest first. */
export async function deskCorrections(storyId: string): Promise<DeskCorrection[]> {
  const rows = await database().correction.findMany({
    where: { storyId },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    include: { revisions: { orderBy: { replacedAt: "desc" } } },
  });
  const fixedIds = rows.flatMap((row) => row.fixedVersionId ?? []);
  const [names, fixed] = await Promise.all([
    namedStaff(rows.flatMap((row) => [row.createdById, ...row.revisions.map((each) => each.replacedById)])),
    database().storyVersion.findMany({ where: { id: { in: fixedIds } }, select: { id: true, n: true } }),
  ]);
  return rows.map(({ id, kind, severity, text, whatWas, whatIs, ...row }) => ({
    ...{ correctionId: id, kind, severity, text, whatWas, whatIs },
    by: names(row.createdById),
    publishedAt: row.publishedAt.toISOString(),
    amendedAt: row.amendedAt?.toISOString() ?? null,
    fixedN: fixed.find((version) => version.id === row.fixedVersionId)?.n ?? null,
    earlier: row.revisions.map((each) => ({
      text: each.text,
      replacedAt: each.replacedAt.toISOString(),
      by: names(each.replacedById),
    })),
  }));
}
