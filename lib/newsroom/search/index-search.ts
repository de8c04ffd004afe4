import { type SearchPart, searchDocument, searchWords, stemWords } from "@/lib/engines/text-index/text-index";
import type { Tx } from "@/lib/platform/db/database";
import type { PublicText } from "../related/story-words";
import { filterLexemes } from "./filter-lexemes";

/** How documents are made; a higher number has those of all stories made again: see reindex-search. */
export const INDEX_FORMAT = 1;

/** Characters of a text that are searched. */
const SEARCHED = 200_000;

interface Names {
  id: string;
  lang: string;
  sectionId: string;
  topics: { id: string; names: Record<string, string> }[];
  authors: { id: string | null; name: string }[];
  captions: string[];
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
    searchDocument(story.lang, filtersOf(story, own), parts, stems),
  );
  await tx.$executeRaw`
    insert into story_search (story_id, lang, published_at, kind, words, document, format)
    select *, ${INDEX_FORMAT}::smallint from unnest(${stories.map((story) => story.storyId)}::uuid[], ${stories.map((story) => story.lang)}::text[],
      ${stories.map((story) => story.publishedAt)}::timestamptz[], ${stories.map((story) => story.kind)}::story_kind[],
      ${documents.map((document) => document.words)}::int[], ${documents.map((document) => document.text)}::tsvector[])
    on conflict (story_id) do update set lang = excluded.lang, published_at = excluded.published_at, kind = excluded.kind,
      words = excluded.words, document = excluded.document, format = excluded.format`;
}

function filtersOf({ lang, kind, publishedAt }: PublicText, names: Names | undefined): string[] {
  const topicIds = names?.topics.map((topic) => topic.id) ?? [];
  const authorIds = names?.authors.flatMap((author) => author.id ?? []) ?? [];
  return filterLexemes({ lang, kind, publishedAt, sectionId: names?.sectionId ?? "", topicIds, authorIds });
}

function partsOf({ lang, headline, standfirst, plainText }: PublicText, names: Names | undefined): SearchPart[] {
  const topics = names?.topics.map((topic) => topic.names[lang] ?? Object.values(topic.names)[0] ?? "") ?? [];
  const authors = names?.authors.map((author) => author.name) ?? [];
  const words = (text: string) => searchWords(text, lang);
  return [
    { weight: "A", words: words(headline) },
    { weight: "B", words: words(standfirst) },
    { weight: "B", words: words([...topics, ...authors].join("\n")) },
    { weight: "C", words: words(plainText.slice(0, SEARCHED)) },
    { weight: "D", words: words(names?.captions.join("\n") ?? "") },
  ];
}

async function namesOf(tx: Tx, storyIds: string[]): Promise<Map<string, Names>> {
  const rows = await tx.$queryRaw<Names[]>`
    select s.id::text, s.lang, s.section_id::text as "sectionId",
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'names', t.names) order by st.rank)
        from story_topic st join topic t on t.id = st.topic_id where st.story_id = s.id), '[]') as topics,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'name', coalesce(a.name, b.name)) order by b.rank)
        from story_byline b left join author a on a.id = b.author_id where b.story_id = s.id), '[]') as authors,
      array(select coalesce(case when m.id = v.lead_media_id then v.lead_caption end, m.captions ->> s.lang)
        from media m
        where (m.id = v.lead_media_id or m.id in (select sm.media_id from story_media sm where sm.story_id = s.id))
          and coalesce(case when m.id = v.lead_media_id then v.lead_caption end, m.captions ->> s.lang) <> ''
        limit 50) as captions
    from story s left join story_version v on v.id = s.live_version_id
    where s.id = any(${storyIds}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

export async function unindexSearch(tx: Tx, storyId: string): Promise<void> {
  await tx.storySearch.deleteMany({ where: { storyId } });
}
