alter table story_version
  add column sponsor text,
  add column rating real,
  add constraint story_version_sponsor check (sponsor <> ''),
  add constraint story_version_rating check (rating between 0 and 5 and rating * 2 = floor(rating * 2));

-- As before, with who paid for a story and, of a review, how many stars it gives.
create or replace view public_story as
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
   from story_topic st join topic t on t.id = st.topic_id where st.story_id = s.id), '[]') as topics,
  v.sponsor, case when s.kind = 'review' then v.rating end as rating
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
