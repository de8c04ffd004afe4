import "server-only";
import { z } from "zod";
import { database } from "@/lib/platform/db/database";

export const correctionSpans = ["30", "90", "365"] as const;

/** How many days back the counts go, from the address of the page; what is wrong there counts as not asked. */
export const correctionFilters = z.object({ days: z.enum(correctionSpans).catch("90") });

export interface CorrectionCount {
  id: string;
  name: string;
  /** Corrections, clarifications and retractions; updates and editors' notes put nothing right */
  corrections: number;
  retractions: number;
  /** Stories first published in the same time, against which to read the rest */
  stories: number;
}

interface CorrectionCounts {
  sections: CorrectionCount[];
  authors: CorrectionCount[];
}

/** How often the stories of each section, and of each author, had to be put right within so many days; those with most first. */
export async function correctionCounts(days: number): Promise<CorrectionCounts> {
  const db = database();
  const sections = db.$queryRaw<CorrectionCount[]>`
    with counted as (
      select s.section_id, c.kind from correction c join story s on s.id = c.story_id
      where c.kind in ('correction', 'clarification', 'retraction')
        and c.published_at > newsroom_now() - ${days} * interval '1 day')
    select sec.id, coalesce(sec.names ->> 'en', sec.slug) as name,
      count(*)::int as corrections, (count(*) filter (where counted.kind = 'retraction'))::int as retractions,
      (select count(*)::int from story s where s.section_id = sec.id
        and s.first_published_at > newsroom_now() - ${days} * interval '1 day') as stories
    from counted join section sec on sec.id = counted.section_id
    group by sec.id order by corrections desc, sec.slug`;
  const authors = db.$queryRaw<CorrectionCount[]>`
    with counted as (
      select distinct c.id, c.kind, (b ->> 'authorId')::uuid as author_id
      from correction c join story s on s.id = c.story_id
      join story_version v on v.id = coalesce(s.live_version_id, s.draft_version_id)
      cross join jsonb_array_elements(v.bylines) b
      where c.kind in ('correction', 'clarification', 'retraction') and b ->> 'authorId' is not null
        and c.published_at > newsroom_now() - ${days} * interval '1 day')
    select a.id, a.name, count(*)::int as corrections,
      (count(*) filter (where counted.kind = 'retraction'))::int as retractions,
      (select count(distinct story_id)::int from story_byline b where b.author_id = a.id
        and b.published_at > newsroom_now() - ${days} * interval '1 day') as stories
    from counted join author a on a.id = counted.author_id
    group by a.id order by corrections desc, a.sort_name limit 100`;
  return { sections: await sections, authors: await authors };
}
