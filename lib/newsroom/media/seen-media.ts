import { Prisma } from "@/prisma/generated/client";
import type { Actor } from "../actor";

/**
 * The condition, on rows of `media`, under which a person of the staff may see a picture and its words in the studio. Reporters see their
 * own uploads, what is public now, and what stands in a version of a story of theirs: a picture can be the news that is held back.
 */
export function seenMedia(actor: Actor): Prisma.Sql {
  if (actor.kind !== "staff" || actor.role !== "reporter") return Prisma.sql`true`;
  return Prisma.sql`(media.created_by_id = ${actor.id}::uuid
    or exists (select from public_media p where p.id = media.id)
    or exists (
      select from story s join story_version v on v.story_id = s.id
      where s.created_by_id = ${actor.id}::uuid and (v.lead_media_id = media.id
        or v.body @> jsonb_build_object('blocks', jsonb_build_array(jsonb_build_object('mediaId', media.id))))))`;
}
