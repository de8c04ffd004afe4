import "server-only";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { storyScope } from "@/lib/newsroom/access/story-scope";
import { database } from "@/lib/platform/db/database";

/** When a story that the actor may see listed was last changed, from the index alone; ISO 8601, empty where there is none. */
export async function newestChange(actor: StaffActor): Promise<string> {
  const [row] = await database().$queryRaw<{ at: Date }[]>`
    select s.modified_at as at from story s where ${storyScope(actor, "list").sql}
    order by s.modified_at desc, s.id desc limit 1`;
  return row?.at.toISOString() ?? "";
}
