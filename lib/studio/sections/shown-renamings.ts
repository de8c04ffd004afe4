import "server-only";
import { listRenames } from "@/lib/newsroom/section/list-renames";
import { database } from "@/lib/platform/db/database";

const DAY_MS = 86_400_000;

/** How far the stories of a renamed section have come. */
export interface ShownRenaming {
  sectionId: string;
  fromSlug: string;
  toSlug: string;
  moved: number;
  total: number;
  /** ISO 8601; null while stories are being moved */
  finishedAt: string | null;
}

/** The renamings of sections that are under way, or ended within a day. */
export async function shownRenamings(): Promise<ShownRenaming[]> {
  const renamings = await listRenames(database());
  return renamings
    .filter(({ finishedAt }) => finishedAt === null || Date.now() - finishedAt.getTime() < DAY_MS)
    .map(({ sectionId, fromSlug, toSlug, moved, total, finishedAt }) => ({
      ...{ sectionId, fromSlug, toSlug, moved, total },
      finishedAt: finishedAt?.toISOString() ?? null,
    }));
}
