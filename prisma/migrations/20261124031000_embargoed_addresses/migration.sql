-- A story that was taken back for an embargo is not known to readers at any address: "withdrawn" would tell that it is there.
create view public_withdrawal as
select s.id, s.path, coalesce(t.path, s.leads_to_path) as leads_to
from story s left join public_story t on t.id = s.leads_to_story_id
where s.state = 'killed' or (s.state = 'unpublished' and not exists (
  select 1 from embargo e
  where e.story_id = s.id and e.is_active and (e.until is null or e.until > newsroom_now())));

create or replace view public_address as
select u.path,
  (case when gone.id is null then u.code when gone.leads_to is null then 410 else 302 end)::smallint as code,
  coalesce(u.target_url, p.path, r.path, gone.leads_to) as location
from url_alias u
left join public_story p on p.id = u.story_id
left join public_retraction r on r.story_id = u.story_id
left join public_withdrawal gone on gone.id = u.story_id
where u.target_url is not null or u.code = 410 or p.id is not null or r.story_id is not null or gone.id is not null
union all
select gone.path, (case when gone.leads_to is null then 410 else 302 end)::smallint, gone.leads_to
from public_withdrawal gone where gone.path is not null;
