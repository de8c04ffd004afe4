import "server-only";
import { database } from "@/lib/platform/db/database";

export interface ListedAuthor {
  id: string;
  slug: string;
  name: string;
  beat: string;
  stories: number;
}

const MAX_AUTHORS = 300;

/** At most 300 authors with the words in their name, by name. */
export async function listAuthors(q: string): Promise<ListedAuthor[]> {
  const rows = await database().author.findMany({
    where: { name: { contains: q.trim().replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } },
    orderBy: { sortName: "asc" },
    take: MAX_AUTHORS,
    select: { ...{ id: true, slug: true, name: true, beat: true }, _count: { select: { stories: true } } },
  });
  return rows.map(({ _count, beat, ...row }) => ({ ...row, beat: beat ?? "", stories: _count.stories }));
}
