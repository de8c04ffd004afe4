import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/actor";
import { mayDo } from "@/lib/newsroom/story/permissions";
import { contentOf, type VersionContent } from "@/lib/newsroom/story/version/version-content";
import { database } from "@/lib/platform/db/database";
import type { VersionSource } from "@/prisma/generated/client";

export interface VersionRow {
  id: string;
  n: number;
  headline: string;
  source: VersionSource;
  label: string | null;
  by: string;
  /** ISO 8601 */
  savedAt: string;
  isLive: boolean;
  isDraft: boolean;
}

const SHOWN = 200;

/** The versions of a story, the newest first; none where the actor may not read it. */
export async function listVersions(actor: Actor, storyId: string): Promise<VersionRow[]> {
  const story = await database().story.findUnique({ where: { id: z.uuid().parse(storyId) } });
  if (!story || !mayDo(actor, "read", story)) return [];
  const rows = await database().storyVersion.findMany({
    where: { storyId },
    orderBy: { n: "desc" },
    take: SHOWN,
    select: {
      id: true,
      n: true,
      headline: true,
      source: true,
      label: true,
      savedAt: true,
      createdBy: { select: { name: true } },
    },
  });
  return rows.map(({ createdBy, savedAt, ...row }) => ({
    ...row,
    by: createdBy?.name ?? "",
    savedAt: savedAt.toISOString(),
    isLive: row.id === story.liveVersionId,
    isDraft: row.id === story.draftVersionId,
  }));
}

/** What a version says; null where there is none that the actor may read. */
export async function getVersion(actor: Actor, versionId: string): Promise<VersionContent | null> {
  const version = await database().storyVersion.findUnique({
    where: { id: z.uuid().parse(versionId) },
    include: { story: true },
  });
  return version && mayDo(actor, "read", version.story) ? contentOf(version) : null;
}
