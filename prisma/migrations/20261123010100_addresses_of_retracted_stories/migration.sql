-- Old addresses of a retracted story lead to its notice.
create or replace view public_address as
select u.path, case when u.story_id is not null and gone.id is not null then 410 else u.code end::smallint as code,
  coalesce(u.target_url, p.path, r.path) as location
from url_alias u
left join public_story p on p.id = u.story_id
left join public_retraction r on r.story_id = u.story_id
left join story gone on gone.id = u.story_id and gone.state in ('unpublished', 'killed')
where u.target_url is not null or u.code = 410 or p.id is not null or r.story_id is not null or gone.id is not null
union all
select s.path, 410::smallint, null from story s where s.path is not null and s.state in ('unpublished', 'killed');
