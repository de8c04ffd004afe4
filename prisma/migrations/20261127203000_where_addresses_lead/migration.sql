-- A stored answer of an address must go when the story that it leads to is taken down or moves: the view names that story, whether it is
-- public or not, and what it names is a cache tag alone.
create or replace view public_withdrawal as
select s.id, s.path, coalesce(t.path, s.leads_to_path) as leads_to, s.leads_to_story_id
from story s left join public_story t on t.id = s.leads_to_story_id
where s.state = 'killed' or (s.state = 'unpublished' and not exists (
  select 1 from embargo e
  where e.story_id = s.id and e.is_active and (e.until is null or e.until > newsroom_now())));

create or replace view public_address as
select u.path,
  (case when gone.id is null then u.code when gone.leads_to is null then 410 else 302 end)::smallint as code,
  coalesce(u.target_url, p.path, r.path, gone.leads_to) as location,
  coalesce(p.id, r.story_id, gone.leads_to_story_id) as leads_to_story_id
from url_alias u
left join public_story p on p.id = u.story_id
left join public_retraction r on r.story_id = u.story_id
left join public_withdrawal gone on gone.id = u.story_id
where u.target_url is not null or u.code = 410 or p.id is not null or r.story_id is not null or gone.id is not null
union all
select gone.path, (case when gone.leads_to is null then 410 else 302 end)::smallint, gone.leads_to, gone.leads_to_story_id
from public_withdrawal gone where gone.path is not null;
