import "server-only";
import { z } from "zod";
import { may } from "@/lib/newsroom/access/may";
import { noSuchStory } from "@/lib/newsroom/access/permit";
import { parseInput } from "@/lib/newsroom/input/parse-input";
import { type SideDraftKept, saveSideDraft } from "@/lib/newsroom/story/version/save-side-draft";
import { contentOf, type VersionContent } from "@/lib/newsroom/story/version/version-content";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import type { EditorRequest } from "./handle-editor-request";

export interface SideDraft {
  versionId: string;
  n: number;
  label: string;
  by: string;
  /** ISO 8601 */
  savedAt: string;
  content: VersionContent;
  /** What it grew from, as that was saved; the side draft itself where there is no such version */
  base: VersionContent;
}

/** Keeps an editor's text beside the story's line. Refuses what saveSideDraft refuses. */
export function keepSideDraft({ actor, input }: EditorRequest): Promise<SideDraftKept> {
  return inTransaction(database(), (tx) => saveSideDraft(tx, actor, input as Parameters<typeof saveSideDraft>[2]));
}

/** The side drafts of a story that nobody has brought back or put away, the newest first. Refuses `not-found`. */
export async function listSideDrafts({
  actor,
  storyId,
}: Pick<EditorRequest, "actor" | "storyId">): Promise<SideDraft[]> {
  const id = parseInput(z.uuid("is no story's id"), storyId);
  const story = await database().story.findUnique({ where: { id } });
  if (!story || !may(actor, "story.read", story)) throw noSuchStory();
  const rows = await database().storyVersion.findMany({
    where: { storyId, isSide: true, settledAt: null },
    orderBy: { n: "desc" },
    take: 20,
    include: { createdBy: { select: { name: true } } },
  });
  const parents = await database().storyVersion.findMany({
    where: { storyId, id: { in: rows.flatMap((row) => row.parentId ?? []) } },
  });
  return rows.map((row) => ({
    versionId: row.id,
    n: row.n,
    label: row.label ?? "Side draft",
    by: row.createdBy?.name ?? "",
    savedAt: row.savedAt.toISOString(),
    content: contentOf(row),
    base: contentOf(parents.find(({ id }) => id === row.parentId) ?? row),
  }));
}
