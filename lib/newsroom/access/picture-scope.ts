import { Prisma } from "@/prisma/generated/client";
import { type Actor, actorStaffId } from "./actor";
import { ruleFor } from "./may";
import { ownStories } from "./story-scope";

/** Whether a version `v` shows the picture of the row `media`. */
const shownIn = (v: Prisma.Sql) => Prisma.sql`(${v}.lead_media_id = media.id
  or ${v}.body @> jsonb_build_object('blocks', jsonb_build_array(jsonb_build_object('mediaId', media.id))))`;

/**
 * Which pictures, with their words, the actor may see in the studio: a condition on rows of `media`. Reporters see their
 * own uploads, what is public now, and what their stories show: a picture can be the news that is held back. What is under embargo, or
 * in somebody else's killed story, they see only in the text that their story has now, not in its history.
 */
export function pictureScope(actor: Actor): Prisma.Sql {
  const rule = ruleFor(actor, "picture.see");
  if (rule === "yes") return Prisma.sql`true`;
  const staffId = actorStaffId(actor);
  if (rule === "no" || staffId === null) return Prisma.sql`false`;
  const isHeld = Prisma.sql`(not is_free(media.embargo_until) or exists (
    select from story k join story_version kv on kv.story_id = k.id
    where k.state = 'killed' and ${ownStories(actor, "k").sql} is not true and ${shownIn(Prisma.sql`kv`)}))`;
  return Prisma.sql`(media.created_by_id = ${staffId}::uuid
    or exists (select from public_media p where p.id = media.id)
    or exists (
      select from story s join story_version v on v.story_id = s.id
      where ${ownStories(actor).sql} and ${shownIn(Prisma.sql`v`)}
        and (v.id in (s.draft_version_id, s.live_version_id) or not ${isHeld})))`;
}
