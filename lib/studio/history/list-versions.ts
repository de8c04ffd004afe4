import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import type { PeriodEnd } from "@/lib/newsroom/story/publication/publication-periods";
import { database } from "@/lib/platform/db/database";
import type { VersionSource } from "@/prisma/generated/client";
import { readPeriods } from "./read-periods";

export interface VersionRow {
  id: string;
  n: number;
  headline: string;
  source: VersionSource;
  label: string | null;
  /** What somebody had typed when another took over or a merge was refused */
  isSide: boolean;
  by: string;
  /** ISO 8601 */
  savedAt: string;
  isLive: boolean;
  isDraft: boolean;
  /** When readers saw it, the oldest first; ISO 8601, `until` null while it is live */
  live: { from: string; until: string | null; end: PeriodEnd | null }[];
}

/** Versions on one page of the history. */
export const VERSIONS_SHOWN = 100;

/** The versions of a story, the newest first, below number `before` where that is given; none where the actor may not read it. */
export async function listVersions(actor: Actor, storyId: string, before?: number): Promise<VersionRow[]> {
  const story = await database().story.findUnique({ where: { id: z.uuid().parse(storyId) } });
  if (!story || !may(actor, "story.read", story)) return [];
  const [rows, periods] = await Promise.all([
    database().storyVersion.findMany({
      where: { storyId, ...(before === undefined ? {} : { n: { lt: before } }) },
      orderBy: { n: "desc" },
      take: VERSIONS_SHOWN,
      select: {
        ...{ id: true, n: true, headline: true, source: true, label: true, isSide: true, savedAt: true },
        createdBy: { select: { name: true } },
      },
    }),
    readPeriods(storyId),
  ]);
  return rows.map(({ createdBy, savedAt, ...row }) => ({
    ...row,
    by: createdBy?.name ?? "",
    savedAt: savedAt.toISOString(),
    isLive: row.id === story.liveVersionId,
    isDraft: row.id === story.draftVersionId,
    live: periods
      .filter(({ versionId }) => versionId === row.id)
      .map(({ from, until, end }) => ({ from: from.toISOString(), until: until?.toISOString() ?? null, end })),
  }));
}
