import type { Tx } from "@/lib/platform/db/database";

const isPublic = "s.state in ('published', 'correcting')";
const isTakenBack = "s.state in ('retracted', 'killed')";
/** What readers may see of it: a story that was taken back keeps its live version for the staff. */
const shownVersion = `story_version v on v.id = s.live_version_id and not ${isTakenBack}`;
const ofPublication = "e.action in ('story.publish', 'story.unpublish')";
const ofAppearance = "e.action in ('story.publish', 'story.unpublish', 'story.retract', 'story.kill')";
const appearances = "('story.published', 'story.updated', 'story.unpublished', 'story.retracted', 'story.killed')";
/** What readers see in another way afterwards. */
const ofChange = `(${ofAppearance} or e.action in ('story.correct', 'correction.amend', 'correction.withdraw', 'story.move', 'story.mark'))`;

/** Each finds what a transaction that happened in part would have left. Rows written by one transaction have one xmin. */
const broken: Record<string, string> = {
  "public without a whole live version": `
    select s.id from story s left join story_version v on v.id = s.live_version_id and v.story_id = s.id
    where ${isPublic} and (v.id is null or v.is_open or s.path is null or s.first_published_at is null or s.publish_at is null)`,
  "not public with a live version, or without a draft": `
    select s.id from story s where not ${isPublic} and not ${isTakenBack} and (s.live_version_id is not null or s.draft_version_id is null)`,
  "state and draft disagree": `
    select s.id from story s where ${isPublic} and (s.state = 'correcting') <> (s.draft_version_id is not null)`,
  "state and schedule disagree": `
    select s.id from story s
    cross join lateral (select exists (select 1 from scheduled_action a where a.story_id = s.id and a.state = 'pending' and a.kind = 'publish')) p (is_promised)
    where case when p.is_promised then s.state not in ('scheduled', 'unpublished') else s.state = 'scheduled' end`,
  "topics are not those of the live version": `
    select s.id from story s left join ${shownVersion}
    where coalesce((select array_agg(t.topic_id order by t.rank) from story_topic t where t.story_id = s.id), '{}') <> coalesce(v.topic_ids, '{}')`,
  "bylines are not those of the live version": `
    select s.id from story s left join ${shownVersion}
    where coalesce((select jsonb_agg(b.author_id order by b.rank) from story_byline b where b.story_id = s.id), '[]')
      <> coalesce(jsonb_path_query_array(v.bylines::jsonb, '$[*].authorId'), '[]')`,
  "pictures are not those of the live version": `
    select s.id from story s left join ${shownVersion}
    where (select array_agg(m.media_id) from story_media m where m.story_id = s.id)
      is distinct from (case when v.lead_media_id is not null then array[v.lead_media_id] end)`,
  "search, related stories and publication disagree": `
    select s.id from story s where ${isPublic} <> exists (select 1 from story_search x where x.story_id = s.id)
      or ${isPublic} <> exists (select 1 from story_words x where x.story_id = s.id)
      or ${isPublic} <> exists (select 1 from story_keyword x where x.story_id = s.id)`,
  "the vocabulary miscounts": `
    select v.hash::text as id from vocabulary v
    where v.word = '' and v.stories <> (select count(*) from story_words w where w.lang_hash = v.hash)`,
  "headline, text and slug are of different saves": `
    select s.id from story s join story_version v on v.id = s.draft_version_id
    where substring(v.headline from '[0-9]+') <> substring(v.plain_text from '[0-9]+')
      or (s.path is null and substring(s.slug from '[0-9]+') <> substring(v.headline from '[0-9]+'))`,
  "versions are not numbered 1, 2, 3": `
    select story_id as id from story_version group by story_id having max(n) <> count(*) or min(n) <> 1`,
  "not created exactly once": `
    select s.id from story s where (select count(*) from audit_event e where e.story_id = s.id and e.action = 'story.create') <> 1`,
  "a publication without its one event": `
    select e.id from audit_event e where ${ofAppearance} and (select count(distinct j.event_id) from outbox_job j
      where j.xmin = e.xmin and j.story_id = e.story_id and j.event in ${appearances}
        and j.payload->>'versionId' is not distinct from e.version_id::text) <> 1`,
  "an event that not every consumer gets": `
    select j.event_id::text as id from outbox_job j where j.event in ${appearances} group by j.event_id
    having not array_agg(j.consumer) @> array['refresh-story-cards', 'ping-hub']`,
  "an event without its change": `
    select j.id::text from outbox_job j where not exists (select 1 from audit_event e where ${ofChange} and e.xmin = j.xmin)`,
  "a publication that expires no page": `
    select e.id from audit_event e where ${ofAppearance} and not exists (select 1 from cache_touch t
      where t.xmin = e.xmin and t.tag = 'story:' || e.story_id)`,
  "a scheduled action that was not carried out exactly once": `
    select a.id from scheduled_action a where a.state = 'done' and (select count(*) from audit_event e
      where e.xmin = a.xmin and e.actor_kind = 'clock' and e.story_id = a.story_id and e.version_id is not distinct from a.version_id
        and e.action = case when a.kind = 'unpublish' then 'story.unpublish' else 'story.publish' end) <> 1`,
  "a publication by the clock that nobody scheduled": `
    select e.id from audit_event e where e.action = 'story.publish' and e.actor_kind = 'clock'
      and not exists (select 1 from scheduled_action a where a.state = 'done' and a.xmin = e.xmin)`,
  "lateness is not recorded": `
    select id from scheduled_action where state = 'done'
      and (late_ms is null or ran_at is null or abs(extract(epoch from ran_at - run_at) * 1000 - late_ms) > 2 or late_ms < 0)`,
  "a scheduled action was given up": `select id from scheduled_action where state in ('missed', 'failed')`,
  "not what the last publication says is live": `
    select s.id from story s join lateral (select e.action, e.version_id from audit_event e
      where e.story_id = s.id and ${ofPublication} order by e.at desc, e.id desc limit 1) e on true
    where s.live_version_id is distinct from (case when e.action = 'story.publish' then e.version_id end)`,
  "public under an embargo": `
    select s.id from story s join embargo e on e.story_id = s.id
    where ${isPublic} and e.is_active and (e.until is null or e.until > newsroom_now())`,
  "taken back, and still promised": `
    select s.id from story s where ${isTakenBack} and exists (select 1 from scheduled_action a where a.story_id = s.id and a.state = 'pending')`,
  "an address that a story had leads to it no more": `
    select e.id from audit_event e join story s on s.id = e.story_id where e.action = 'story.move' and e.detail->>'from' <> s.path
      and not exists (select 1 from url_alias a where a.story_id = s.id and a.path = e.detail->>'from')`,
  "an address that is a story's own leads elsewhere": `
    select s.id from story s join url_alias a on a.path = s.path`,
  "a correction that is not in the log once": `
    select c.id from correction c where (select count(*) from audit_event e where e.xmin = c.xmin and e.story_id = c.story_id
      and (e.detail->>'correctionId' = c.id::text or (c.kind = 'retraction' and e.action = 'story.retract'))) <> 1`,
  "a picture whose upload is not in the log once": `
    select m.id from media m where (select count(*) from audit_event e where e.action = 'media.upload' and e.detail->>'mediaId' = m.id::text) <> 1`,
};

/** What is half-written in a database where only the verbs of a desk were at work; one line a finding, none when all is whole. */
export async function findBroken(db: Pick<Tx, "$queryRawUnsafe">): Promise<string[]> {
  const findings: string[] = [];
  for (const [what, query] of Object.entries(broken)) {
    const rows = await db.$queryRawUnsafe<{ id: string }[]>(query);
    findings.push(...rows.map(({ id }) => `${what}: ${id}`));
  }
  return findings;
}
