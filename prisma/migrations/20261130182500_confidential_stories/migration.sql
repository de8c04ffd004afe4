-- A confidential story is for its creator, the staff in its byline, and editors.
alter table "story" add column "is_confidential" boolean not null default false;

-- Who is in the byline of the present text (the draft, else the live version), for rights and lists. Triggers keep it.
alter table "story" add column "author_ids" uuid[] default array[]::uuid[];
create index "story_author_ids_idx" on "story" using gin ("author_ids");

create function authors_of_version(version uuid) returns uuid[] language sql stable
return (
  select coalesce(array_agg(distinct (b ->> 'authorId')::uuid), '{}')
  from story_version v cross join jsonb_array_elements(v.bylines) b
  where v.id = version and b ->> 'authorId' is not null);

update story set author_ids = authors_of_version(coalesce(draft_version_id, live_version_id));

-- After the statement: an import writes a story and its version in one.
create function keep_story_authors() returns trigger language plpgsql as $$
declare
  authors uuid[] := authors_of_version(coalesce(new.draft_version_id, new.live_version_id));
begin
  update story set author_ids = authors where id = new.id and author_ids is distinct from authors;
  return null;
end $$;
create trigger story_authors after insert or update of draft_version_id, live_version_id on story
  for each row execute function keep_story_authors();

create function keep_version_authors() returns trigger language plpgsql as $$
begin
  update story set author_ids = authors_of_version(new.id)
  where id = new.story_id and coalesce(draft_version_id, live_version_id) = new.id;
  return null;
end $$;
create trigger story_version_authors after update of bylines on story_version
  for each row when (old.bylines is distinct from new.bylines) execute function keep_version_authors();
