import type { Tx } from "@/lib/platform/db/database";
import type { PublicText } from "../related/story-words";
import { type SearchPart, searchDocument } from "./search-document";
import { searchWords } from "./search-words";
import { stemWords } from "./stem-words";

/** Characters of a text that are searched: a tsvector takes 1 MB. */
const SEARCHED = 200_000;

interface Names {
  id: string;
  lang: string;
  sectionId: string;
  topics: { id: string; names: Record<string, string> }[];
  authors: { id: string | null; name: string }[];
}

/** Writes what search finds of stories that are public now; their section, topics and bylines are read from the public lists. */
export async function indexSearch(tx: Tx, stories: PublicText[]): Promise<void> {
  const names = await namesOf(
    tx,
    stories.map((story) => story.storyId),
  );
  const read = stories.map((story) => {
    const own = names.get(story.storyId);
    return { story, names: own, parts: partsOf(story, own) };
  });
  const stems = await stemWords(
    (dictionaries, words) =>
      tx.$queryRaw`select dictionary, word, stem from word_stems(${dictionaries}::text[], ${words}::text[])`,
    read.map(({ story, parts }) => ({ lang: story.lang, words: parts.flatMap((part) => part.words) })),
  );
  const documents = read.map(({ story, names: own, parts }) =>
    searchDocument(
      {
        lang: story.lang,
        sectionId: own?.sectionId ?? "",
        topicIds: own?.topics.map((topic) => topic.id) ?? [],
        authorIds: own?.authors.flatMap((author) => author.id ?? []) ?? [],
      },
      parts,
      stems,
    ),
  );
  await tx.$executeRaw`
    insert into story_search (story_id, lang, published_at, document)
    select * from unnest(${stories.map((story) => story.storyId)}::uuid[], ${stories.map((story) => story.lang)}::text[],
      ${stories.map((story) => story.publishedAt)}::timestamptz[], ${documents}::tsvector[])
    on conflict (story_id) do update set lang = excluded.lang, published_at = excluded.published_at, document = excluded.document`;
}

function partsOf({ lang, headline, standfirst, plainText }: PublicText, names: Names | undefined): SearchPart[] {
  const topics = names?.topics.map((topic) => topic.names[lang] ?? Object.values(topic.names)[0] ?? "") ?? [];
  const authors = names?.authors.map((author) => author.name) ?? [];
  return [
    { weight: "A", words: searchWords(headline) },
    { weight: "B", words: searchWords(standfirst) },
    { weight: "B", words: searchWords([...topics, ...authors].join(" ")) },
    { weight: "C", words: searchWords(plainText.slice(0, SEARCHED)) },
  ];
}

async function namesOf(tx: Tx, storyIds: string[]): Promise<Map<string, Names>> {
  const rows = await tx.$queryRaw<Names[]>`
    select s.id::text, s.lang, s.section_id::text as "sectionId",
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'names', t.names) order by st.rank)
        from story_topic st join topic t on t.id = st.topic_id where st.story_id = s.id), '[]') as topics,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'name', coalesce(a.name, b.name)) order by b.rank)
        from story_byline b left join author a on a.id = b.author_id where b.story_id = s.id), '[]') as authors
    from story s
    where s.id = any(${storyIds}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

export async function unindexSearch(tx: Tx, storyId: string): Promise<void> {
  await tx.storySearch.deleteMany({ where: { storyId } });
}
