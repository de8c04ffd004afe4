import "server-only";
import { database } from "@/lib/platform/db/database";
import type { StorylineKind } from "@/prisma/generated/enums";

export interface ListedStoryline {
  id: string;
  kind: StorylineKind;
  lang: string;
  title: string;
  stories: number;
}

const MAX_SHOWN = 200;

/** Packages and series with the words in their title, of one language where told, the newest first. */
export async function listStorylines(q: string, lang?: string): Promise<ListedStoryline[]> {
  const contains = q
    .replaceAll("\0", " ")
    .trim()
    .slice(0, 200)
    .replace(/[\\%_]/g, "\\$&");
  const rows = await database().storyline.findMany({
    where: { lang, title: { contains, mode: "insensitive" } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MAX_SHOWN,
    include: { _count: { select: { parts: true } } },
  });
  return rows.map(({ id, kind, title, _count, ...row }) => ({
    id,
    kind,
    lang: row.lang,
    title,
    stories: _count.parts,
  }));
}
