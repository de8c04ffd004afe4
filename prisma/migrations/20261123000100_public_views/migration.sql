-- The clock of the newsroom. A test or a rehearsal may move it: set masthead.clock_offset = '1 hour'.
create function newsroom_now() returns timestamptz language sql stable parallel safe as $$
  select statement_timestamp() + coalesce(nullif(current_setting('masthead.clock_offset', true), ''), '0')::interval
$$;

create function is_public_state(state story_state) returns boolean language sql immutable parallel safe as $$
  select state in ('published', 'correcting')
$$;

create view public_section as
select id, slug, position, names, descriptions, accent, accent_dark, is_in_menu from section;

-- The one predicate: what is public now.
create view public_story as
select
  s.id, s.kind, s.lang, s.section_id, sec.slug as section_slug, s.slug, s.path, s.first_published_at, s.updated_at,
  s.weight, s.no_index, s.no_related, s.sensitive, s.translation_set_id,
  v.id as version_id, v.headline, v.short_headline, v.social_headline, v.seo_title, v.standfirst, v.body, v.plain_text,
  left(v.plain_text, 600) as opening, v.location, v.lead_media_id, v.lead_caption, v.hash as version_hash,
  (select jsonb_build_object('id', m.id, 'width', m.width, 'height', m.height, 'focalX', m.focal_x, 'focalY', m.focal_y,
     'alts', m.alts, 'captions', m.captions, 'credit', m.credit, 'hash', m.hash, 'isDecorative', m.is_decorative)
   from media m where m.id = v.lead_media_id) as lead,
  coalesce((select jsonb_agg(jsonb_build_object('role', b.role, 'name', coalesce(a.name, b.name), 'slug', a.slug) order by b.rank)
   from story_byline b left join author a on a.id = b.author_id where b.story_id = s.id), '[]') as bylines,
  coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'slug', t.slug, 'names', t.names) order by st.rank)
   from story_topic st join topic t on t.id = st.topic_id where st.story_id = s.id), '[]') as topics
from story s
join story_version v on v.id = s.live_version_id
join section sec on sec.id = s.section_id
where s.state in ('published', 'correcting')
  and s.path is not null
  and s.publish_at <= newsroom_now()
  and (s.expire_at is null or s.expire_at > newsroom_now())
  and not exists (
    select 1 from embargo e
    where e.story_id = s.id and e.is_active and (e.until is null or e.until > newsroom_now()));

create view public_story_topic as
select st.story_id, st.topic_id, st.rank, st.lang, st.published_at
from story_topic st join public_story p on p.id = st.story_id;

create view public_story_byline as
select sb.story_id, sb.rank, sb.author_id, sb.lang, sb.published_at
from story_byline sb join public_story p on p.id = sb.story_id;

-- A topic or an author is public through a public story alone: a name may be the news that is held back.
create view public_topic as
select t.id, t.slug, t.scheme, t.code, t.names, t.descriptions, m.slug as moved_to_slug
from topic t left join topic m on m.id = t.merged_into_id
where exists (select 1 from public_story_topic p where p.topic_id = coalesce(t.merged_into_id, t.id));

create view public_author as
select a.id, a.slug, a.name, a.sort_name, a.kind, a.bios, a.beat, a.links, a.fediverse,
  (select jsonb_build_object('id', m.id, 'width', m.width, 'height', m.height, 'focalX', m.focal_x, 'focalY', m.focal_y,
     'alts', m.alts, 'captions', m.captions, 'credit', m.credit, 'hash', m.hash, 'isDecorative', m.is_decorative)
   from media m where m.id = a.portrait_id) as portrait
from author a
where exists (select 1 from public_story_byline p where p.author_id = a.id);

create view public_correction as
select c.id, c.story_id, c.kind, c.severity, c.text, c.published_at
from correction c join public_story p on p.id = c.story_id
where c.published_at <= newsroom_now();

create view public_media as
select m.id, m.hash, m.mime, m.width, m.height, m.focal_x, m.focal_y
from media m
where exists (select 1 from story_media sm join public_story p on p.id = sm.story_id where sm.media_id = m.id)
   or exists (select 1 from author a join public_author p on p.id = a.id where a.portrait_id = m.id);

create view public_address as
select u.path, case when u.story_id is not null and gone.id is not null then 410 else u.code end::smallint as code,
  coalesce(u.target_url, p.path) as location
from url_alias u
left join public_story p on p.id = u.story_id
left join story gone on gone.id = u.story_id and gone.state in ('unpublished', 'killed')
where u.target_url is not null or u.code = 410 or p.id is not null or gone.id is not null
union all
select s.path, 410::smallint, null from story s where s.path is not null and s.state in ('unpublished', 'killed');

-- Every committed touch wakes the page caches of all processes (see decision 001).
create function notify_cache_touch() returns trigger language plpgsql as $$
begin
  perform pg_notify('cache_touch', '');
  return null;
end $$;
create trigger cache_touch_notify after insert on cache_touch for each statement execute function notify_cache_touch();

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit_event is append-only';
end $$;
create trigger audit_event_append_only before update or delete on audit_event for each row execute function refuse_audit_change();

create function refuse_closed_version_change() returns trigger language plpgsql as $$
begin
  if not old.is_open and (new.headline, new.standfirst, new.body, new.n, new.story_id, new.hash, new.topic_ids, new.bylines, new.lead_media_id)
     is distinct from (old.headline, old.standfirst, old.body, old.n, old.story_id, old.hash, old.topic_ids, old.bylines, old.lead_media_id) then
    raise exception 'version % is closed', old.id;
  end if;
  return new;
end $$;
create trigger story_version_closed before update on story_version for each row execute function refuse_closed_version_change();
