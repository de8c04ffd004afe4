import "server-only";
import { database } from "@/lib/platform/db/database";

/** Milliseconds since a story last went live or came off, by the database's clock; 0 where it never did. */
export async function msSincePublicChange(storyId: string): Promise<number> {
  const [row] = await database().$queryRaw<{ ms: number | null }[]>`
    select extract(epoch from newsroom_now() - max(at))::float8 * 1000 as ms from audit_event
    where story_id = ${storyId}::uuid and action in ('story.publish', 'story.unpublish', 'story.retract', 'story.kill')`;
  return Math.max(0, Math.round(row?.ms ?? 0));
}
