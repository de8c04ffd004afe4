import type { Tx } from "@/lib/platform/db/database";

interface SectionRenaming {
  renameId: string;
  sectionId: string;
  fromSlug: string;
  toSlug: string;
  /** Stories at their new addresses */
  moved: number;
  /** Stories that the section had when it was renamed */
  total: number;
  startedAt: Date;
  /** Null while stories are being moved */
  finishedAt: Date | null;
}

/** The last renaming of each section that was ever renamed, the newest first. */
export async function listRenames(tx: Pick<Tx, "sectionRename">): Promise<SectionRenaming[]> {
  const rows = await tx.sectionRename.findMany({
    distinct: ["sectionId"],
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ id: renameId, ...row }) => ({ renameId, ...row }));
}
