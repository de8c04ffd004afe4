-- AlterTable
ALTER TABLE "story" ADD COLUMN     "leads_to_path" TEXT,
ADD COLUMN     "leads_to_story_id" UUID;

-- CreateIndex
CREATE INDEX "story_leads_to_story_id_idx" ON "story"("leads_to_story_id");

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_leads_to_story_id_fkey" FOREIGN KEY ("leads_to_story_id") REFERENCES "story"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- An unpublished story's addresses answer 410, or lead for the time being where its editors say.
create or replace view public_address as
select u.path,
  (case when gone.id is null then u.code when coalesce(t.path, gone.leads_to_path) is null then 410 else 302 end)::smallint as code,
  coalesce(u.target_url, p.path, r.path, t.path, gone.leads_to_path) as location
from url_alias u
left join public_story p on p.id = u.story_id
left join public_retraction r on r.story_id = u.story_id
left join story gone on gone.id = u.story_id and gone.state in ('unpublished', 'killed')
left join public_story t on t.id = gone.leads_to_story_id
where u.target_url is not null or u.code = 410 or p.id is not null or r.story_id is not null or gone.id is not null
union all
select s.path, (case when coalesce(t.path, s.leads_to_path) is null then 410 else 302 end)::smallint,
  coalesce(t.path, s.leads_to_path)
from story s left join public_story t on t.id = s.leads_to_story_id
where s.path is not null and s.state in ('unpublished', 'killed');

-- Whether search engines may keep a retraction's notice is the newsroom's choice; so far none could.
update story set no_index = true where state = 'retracted';

create or replace view public_retraction as
select s.id as story_id, s.lang, s.path, sec.slug as section_slug, v.headline, c.text as notice, s.first_published_at,
  c.published_at as retracted_at, s.no_index
from story s
join story_version v on v.id = s.live_version_id
join section sec on sec.id = s.section_id
join lateral (
  select text, published_at from correction
  where story_id = s.id and kind = 'retraction' order by published_at desc limit 1) c on true
where s.state = 'retracted' and s.path is not null;
