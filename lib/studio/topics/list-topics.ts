import "server-only";
import { database } from "@/lib/platform/db/database";
import { type ByLanguage, byLanguage } from "@/lib/platform/i18n/by-language";

export interface ListedTopic {
  id: string;
  slug: string;
  names: ByLanguage;
  stories: number;
}

const MAX_TOPICS = 300;
const like = (q: string) => `%${q.trim().replace(/[\\%_]/g, "\\$&")}%`;

/** At most 300 topics with the words in a name, those with most public stories first. */
export async function listTopics(q: string): Promise<ListedTopic[]> {
  const rows = await database().$queryRaw<{ id: string; slug: string; names: unknown; stories: number }[]>`
    select id, slug, names, (select count(*)::int from story_topic where topic_id = topic.id) as stories from topic
    where merged_into_id is null
      and (slug ilike ${like(q)} or exists (select from jsonb_each_text(names) where value ilike ${like(q)}))
    order by stories desc, slug limit ${MAX_TOPICS}`;
  return rows.map((row) => ({ ...row, names: byLanguage.parse(row.names) }));
}
