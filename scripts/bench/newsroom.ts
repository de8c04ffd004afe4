import { clockActor } from "@/lib/newsroom/access/actor";
import { createStory } from "@/lib/newsroom/story/create-story";
import { publish } from "@/lib/newsroom/story/publish";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";

export interface Beat {
  sectionId: string;
  sectionSlug: string;
  topicId: string;
  topicSlug: string;
  authorId: string;
  authorSlug: string;
}

/** The section, topic and author with the most public stories. */
export async function busiestBeat(db: Database): Promise<Beat> {
  const [row] = await db.$queryRaw<Beat[]>`
    select p.section_id as "sectionId", p.section_slug as "sectionSlug", t.id as "topicId", t.slug as "topicSlug", a.id as "authorId", a.slug as "authorSlug"
    from public_story p join story_topic st on st.story_id = p.id and st.rank = 0 join topic t on t.id = st.topic_id
    join story_byline b on b.story_id = p.id and b.rank = 0 join author a on a.id = b.author_id
    where p.lang = (select value->>0 from setting where key = 'languages')
    group by 1, 2, 3, 4, 5, 6 order by count(*) desc, 2, 4, 6 limit 1`;
  if (!row) throw new Error("The demo has no story with a topic and an author.");
  return row;
}

const sentence =
  "The council heard the harbour board for most of the afternoon and put off its vote until the tide tables are printed.";

const paragraphs = Array.from({ length: 8 }, () => `${sentence} ${sentence} ${sentence}`);

/** Writes and publishes one story, of eight paragraphs and now unless told; returns its address. */
export async function publishOne(
  db: Database,
  { sectionId, topicId, authorId }: Pick<Beat, "sectionId"> & Partial<Beat>,
  headline: string,
  texts = paragraphs,
  at?: Date,
): Promise<string> {
  const blocks = texts.map((text, n) => ({ id: `p${n}`, type: "paragraph", text: [{ text }] }));
  const draft = await inTransaction(db, (tx) =>
    createStory(tx, clockActor, {
      ...{ lang: "en", headline, standfirst: sentence, sectionId, topicIds: topicId ? [topicId] : [], weight: 5 },
      bylines: authorId ? [{ authorId, role: "by" }] : [],
      body: { schema: 1, blocks },
    }),
  );
  const published = await inTransaction(db, (tx) =>
    publish(tx, clockActor, { storyId: draft.storyId, versionId: draft.versionId }, at),
  );
  return published.path;
}
