import "server-only";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { ownStories, storyScope } from "@/lib/newsroom/access/story-scope";
import { Prisma } from "@/prisma/generated/client";
import { containing, plainWords, type SearchTerms, searchTerms } from "./search-query";
import type { StoryFilters } from "./story-filters";

const isTrue = Prisma.sql`true`;

/** A state as the database spells it: `in_review`. */
const stateColumn = (state: string) => state.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Rows `s` of `story` that the actor may see listed and that the filters ask for; `state` is left out for the counts of states. */
export function storyConditions(actor: StaffActor, filters: StoryFilters, withState = true): Prisma.Sql {
  const { state, kind, section, author, topic, lang, mine, q } = filters;
  const parts = [
    storyScope(actor, "list").sql,
    state === "deleted" || !withState ? isTrue : Prisma.sql`s.state <> 'deleted'`,
    state && withState ? Prisma.sql`s.state = ${stateColumn(state)}::story_state` : isTrue,
    kind ? Prisma.sql`s.kind = ${kind}::story_kind` : isTrue,
    section ? Prisma.sql`s.section_id = (select id from section where slug = ${section})` : isTrue,
    author
      ? Prisma.sql`s.author_ids @> array(select id from author where slug = ${author})
      and exists (select from author where slug = ${author})`
      : isTrue,
    topic ? withTopics(actor, Prisma.sql`slug = ${topic}`) : isTrue,
    lang ? Prisma.sql`s.lang = ${lang}` : isTrue,
    mine ? ownStories(actor).sql : isTrue,
    q ? isFound(actor, q) : isTrue,
  ];
  return Prisma.join(
    parts.filter((part) => part !== isTrue),
    " and ",
  );
}

/** Whether the text of a row `s` is the actor's to read: its own scope, or what readers see of it and nothing newer. */
const isReadable = (actor: StaffActor): Prisma.Sql => Prisma.sql`(${storyScope(actor).sql}
  or (s.state = 'published' and exists (select from public_story p where p.id = s.id)))`;

/** Topics are no part of the line that everybody sees. */
const withTopics = (actor: StaffActor, topics: Prisma.Sql) => Prisma.sql`(${isReadable(actor)}
  and s.topic_ids && array(select id from topic where ${topics}))`;

/**
 * Stories with the words in headline or byline; in standfirst, body and topics only where the actor may read those: a search that finds
 * them would say what they contain.
 */
function isFound(actor: StaffActor, q: string): Prisma.Sql {
  const [like, plain] = [containing(q), containing(plainWords(q))];
  const asked = inText(searchTerms(q));
  const listed = [
    Prisma.sql`select s2.id from story_version v join story s2 on s2.id = v.story_id
      and coalesce(s2.draft_version_id, s2.live_version_id) = v.id where v.headline ilike ${like}`,
    Prisma.sql`select s2.id from author a join story s2 on s2.author_ids @> array[a.id] where plain_words(a.name) like ${plain}`,
    ...(asked ? [Prisma.sql`select story_id from story_text where listed @@ ${asked}`] : []),
  ];
  const read = [
    Prisma.sql`select s2.id from topic t join story s2 on s2.topic_ids @> array[t.id]
      where exists (select from jsonb_each_text(t.names) where plain_words(value) like ${plain})`,
    ...(asked ? [Prisma.sql`select story_id from story_text where body @@ ${asked}`] : []),
  ];
  return Prisma.sql`(s.id in (${Prisma.join(listed, " union ")})
    or (s.id in (${Prisma.join(read, " union ")}) and ${isReadable(actor)}))`;
}

/** All the terms; null where there is none. */
function inText({ words, pairs }: SearchTerms): Prisma.Sql | null {
  const parts = [
    ...(words ? [Prisma.sql`to_tsquery('simple', ${words})`] : []),
    ...(pairs ? [Prisma.sql`${pairs}::tsquery`] : []),
  ];
  return parts.length > 0 ? Prisma.sql`(${Prisma.join(parts, " && ")})` : null;
}
