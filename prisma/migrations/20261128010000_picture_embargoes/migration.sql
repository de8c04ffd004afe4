-- A picture may have an embargo of its own: before it ends no view of readers shows the picture.
alter table media add column embargo_until timestamptz(3);

create function is_free(embargo_until timestamptz) returns boolean language sql stable parallel safe as $$
  select embargo_until is null or embargo_until <= newsroom_now()
$$;

create or replace view public_story as
select
  s.id, s.kind, s.lang, s.section_id, sec.slug as section_slug, s.slug, s.path, s.first_published_at, s.updated_at,
  s.weight, s.no_index, s.no_related, s.sensitive, s.translation_set_id,
  v.id as version_id, v.headline, v.short_headline, v.social_headline, v.seo_title, v.standfirst, v.body, v.plain_text,
  left(v.plain_text, 600) as opening, v.location, v.lead_media_id, v.lead_caption, v.hash as version_hash,
  (select jsonb_build_object('id', m.id, 'width', m.width, 'height', m.height, 'focalX', m.focal_x, 'focalY', m.focal_y,
     'alts', m.alts, 'captions', m.captions, 'credit', m.credit, 'hash', m.hash, 'isDecorative', m.is_decorative)
   from media m where m.id = v.lead_media_id and is_free(m.embargo_until)) as lead,
  coalesce((select jsonb_agg(jsonb_build_object('role', b.role, 'name', coalesce(a.name, b.name), 'slug', a.slug) order by b.rank)
   from story_byline b left join author a on a.id = b.author_id where b.story_id = s.id), '[]') as bylines,
  coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'slug', t.slug, 'names', t.names) order by st.rank)
   from story_topic st join topic t on t.id = st.topic_id where st.story_id = s.id), '[]') as topics,
  v.sponsor, case when s.kind = 'review' then v.rating end as rating
from public_story_row s
join story_version v on v.id = s.live_version_id
join section sec on sec.id = s.section_id;

create or replace view public_author as
select a.id, a.slug, a.name, a.sort_name, a.kind, a.bios, a.beat, a.links, a.fediverse,
  (select jsonb_build_object('id', m.id, 'width', m.width, 'height', m.height, 'focalX', m.focal_x, 'focalY', m.focal_y,
     'alts', m.alts, 'captions', m.captions, 'credit', m.credit, 'hash', m.hash, 'isDecorative', m.is_decorative)
   from media m where m.id = a.portrait_id and is_free(m.embargo_until)) as portrait
from author a
where exists (select 1 from public_story_byline p where p.author_id = a.id);

create or replace view public_media as
select m.id, m.hash, m.mime, m.width, m.height, m.focal_x, m.focal_y, m.alts, m.captions, m.credit, m.is_decorative
from media m
where is_free(m.embargo_until) and (exists (select 1 from story_media sm join public_story p on p.id = sm.story_id where sm.media_id = m.id)
   or exists (select 1 from author a join public_author p on p.id = a.id where a.portrait_id = m.id));
