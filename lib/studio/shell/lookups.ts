import "server-only";
import { database } from "@/lib/platform/db/database";
import { inLanguage } from "@/lib/platform/i18n/by-language";

export interface TopicOption {
  id: string;
  name: string;
}

export interface AuthorOption {
  id: string;
  name: string;
}

export interface SectionOption {
  id: string;
  name: string;
  slug: string;
}

const topicName = (topic: { id: string; slug: string; names: unknown }): TopicOption => ({
  id: topic.id,
  name: inLanguage(topic.names, "en", "en") || topic.slug,
});

/** The topics with these ids by name, in no order. */
export async function topicOptions(ids: string[]): Promise<TopicOption[]> {
  const rows = await database().topic.findMany({ where: { id: { in: ids } } });
  return rows.map(topicName);
}

/** The authors with these ids by name, in no order. */
export function authorOptions(ids: string[]): Promise<AuthorOption[]> {
  return database().author.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
}

/** At most twelve topics with the words in a name, those with most stories first. */
export async function findTopics(q: string): Promise<TopicOption[]> {
  const like = `%${q.trim().replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await database().$queryRaw<{ id: string; slug: string; names: unknown }[]>`
    select id, slug, names from topic
    where merged_into_id is null and (slug ilike ${like} or exists (select from jsonb_each_text(names) where value ilike ${like}))
    order by (select count(*) from (select from story_topic where topic_id = topic.id limit 200) used) desc, slug limit 12`;
  return rows.map(topicName);
}

/** At most twelve authors with the words in their name. */
export function findAuthors(q: string): Promise<AuthorOption[]> {
  return database().author.findMany({
    where: { name: { contains: q.trim().replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } },
    orderBy: { sortName: "asc" },
    take: 12,
    select: { id: true, name: true },
  });
}

/** All sections in the order of the menu. */
export async function listSections(): Promise<SectionOption[]> {
  const rows = await database().section.findMany({ orderBy: [{ position: "asc" }, { slug: "asc" }] });
  return rows.map((row) => ({ id: row.id, slug: row.slug, name: inLanguage(row.names, "en", "en") || row.slug }));
}
