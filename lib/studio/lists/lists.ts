import "server-only";
import { type ByLanguage, byLanguage } from "@/lib/newsroom/by-language";
import { database } from "@/lib/platform/db/database";

export interface ListedTopic {
  id: string;
  slug: string;
  names: ByLanguage;
  stories: number;
}

export interface ListedAuthor {
  id: string;
  slug: string;
  name: string;
  beat: string;
  stories: number;
}

export interface ListedSection {
  id: string;
  slug: string;
  names: ByLanguage;
  position: number;
  isInMenu: boolean;
  stories: number;
}

const MOST = 300;
const like = (q: string) => `%${q.trim().replace(/[\\%_]/g, "\\$&")}%`;

/** At most 300 topics with the words in a name, those with most public stories first. */
export async function listTopics(q: string): Promise<ListedTopic[]> {
  const rows = await database().$queryRaw<{ id: string; slug: string; names: unknown; stories: number }[]>`
    select id, slug, names, (select count(*)::int from story_topic where topic_id = topic.id) as stories from topic
    where merged_into_id is null
      and (slug ilike ${like(q)} or exists (select from jsonb_each_text(names) where value ilike ${like(q)}))
    order by stories desc, slug limit ${MOST}`;
  return rows.map((row) => ({ ...row, names: byLanguage.parse(row.names) }));
}

/** At most 300 authors with the words in their name, by name. */
export async function listAuthors(q: string): Promise<ListedAuthor[]> {
  const rows = await database().author.findMany({
    where: { name: { contains: q.trim().replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } },
    orderBy: { sortName: "asc" },
    take: MOST,
    select: { ...{ id: true, slug: true, name: true, beat: true }, _count: { select: { stories: true } } },
  });
  return rows.map(({ _count, beat, ...row }) => ({ ...row, beat: beat ?? "", stories: _count.stories }));
}

/** All sections in the order of the menu, with how many stories they have in any state. */
export async function listAllSections(): Promise<ListedSection[]> {
  const rows = await database().section.findMany({
    orderBy: [{ position: "asc" }, { slug: "asc" }],
    include: { _count: { select: { stories: true } } },
  });
  return rows.map(({ id, slug, names, position, isInMenu, _count }) => ({
    ...{ id, slug, position, isInMenu },
    names: byLanguage.parse(names),
    stories: _count.stories,
  }));
}
