import "server-only";
import type { Database } from "@/lib/platform/db/database";

const BATCH = 200;

/** Deletes posters that no version of a story shows and that were fetched a month ago, for embeds that were not used; returns how many. */
export function prunePosters(db: Database): Promise<number> {
  return db.$executeRaw`
    delete from media where id in (
      select m.id from media m
      where m.is_poster and m.created_at < newsroom_now() - interval '30 days'
        and not exists (select from story_media sm where sm.media_id = m.id)
        and not exists (select from author a where a.portrait_id = m.id)
        and not exists (
          select from story_version v where v.lead_media_id = m.id
            or v.body @> jsonb_build_object('blocks', jsonb_build_array(jsonb_build_object('mediaId', m.id))))
      order by m.created_at limit ${BATCH})`;
}
