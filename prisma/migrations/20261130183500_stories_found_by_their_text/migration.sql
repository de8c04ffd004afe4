-- What the studio searches: the words of each story's present text (the draft, else the live version). Triggers keep it.
alter table "story" add column "topic_ids" uuid[] default array[]::uuid[];
create index "story_topic_ids_idx" on "story" using gin ("topic_ids");
create index "story_first_published_at_id_idx" on "story" ("first_published_at" desc, "id" desc);

-- Letters without case and accents: plainWords in lib/studio/stories/search-query.ts does the same.
create function plain_words(words text) returns text language sql immutable parallel safe
return regexp_replace(normalize(lower(words), nfkd), '[' || chr(768) || '-' || chr(879) || ']', '', 'g');

create table "story_text" (
  "story_id" uuid not null,
  -- Headline and the names without an author in the byline: what a line of the list shows
  "listed" tsvector not null,
  -- Standfirst and body
  "body" tsvector not null,
  constraint "story_text_pkey" primary key ("story_id")
);
create index "story_text_listed_idx" on "story_text" using gin ("listed");
create index "story_text_body_idx" on "story_text" using gin ("body");
alter table "story_text" add constraint "story_text_story_id_fkey" foreign key ("story_id") references "story"("id") on delete cascade on update cascade;

-- A document of search is limited to a megabyte of words: the first 100,000 letters are indexed.
create function write_story_text(story uuid, version uuid) returns void language sql as $$
  insert into story_text (story_id, listed, body)
  select story, to_tsvector('simple', plain_words(v.headline || ' ' || coalesce((
      select string_agg(b ->> 'name', ' ') from jsonb_array_elements(v.bylines) b where b ->> 'authorId' is null), ''))),
    strip(to_tsvector('simple', plain_words(left(v.standfirst || ' ' || v.plain_text, 100000))))
  from story_version v where v.id = version
  on conflict (story_id) do update set listed = excluded.listed, body = excluded.body
$$;

create function topics_of_version(version uuid) returns uuid[] language sql stable
return (select topic_ids from story_version where id = version);

create or replace function keep_story_authors() returns trigger language plpgsql as $$
declare
  present uuid := coalesce(new.draft_version_id, new.live_version_id);
  authors uuid[] := authors_of_version(present);
  topics uuid[] := coalesce(topics_of_version(present), '{}');
begin
  update story set author_ids = authors, topic_ids = topics
  where id = new.id and (author_ids, topic_ids) is distinct from (authors, topics);
  if present is not null and (tg_op = 'INSERT' or present is distinct from coalesce(old.draft_version_id, old.live_version_id)) then
    perform write_story_text(new.id, present);
  end if;
  return null;
end $$;

create or replace function keep_version_authors() returns trigger language plpgsql as $$
begin
  update story set author_ids = authors_of_version(new.id), topic_ids = new.topic_ids
  where id = new.story_id and coalesce(draft_version_id, live_version_id) = new.id;
  if found then
    perform write_story_text(new.story_id, new.id);
  end if;
  return null;
end $$;
drop trigger story_version_authors on story_version;
create trigger story_version_present after update of headline, standfirst, plain_text, bylines, topic_ids on story_version
  for each row when (
    (old.headline, old.standfirst, old.plain_text, old.bylines, old.topic_ids)
    is distinct from (new.headline, new.standfirst, new.plain_text, new.bylines, new.topic_ids))
  execute function keep_version_authors();

update story set topic_ids = topics_of_version(coalesce(draft_version_id, live_version_id));
select write_story_text(id, coalesce(draft_version_id, live_version_id)) from story
where coalesce(draft_version_id, live_version_id) is not null;
