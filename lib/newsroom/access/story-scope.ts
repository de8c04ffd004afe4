import { Prisma } from "@/prisma/generated/client";
import { type Actor, actorStaffId } from "./actor";
import { ruleFor } from "./may";

/** Which stories the actor may read, for lists: a condition for the database client, and the same one on rows `s` of `story`. */
interface StoryScope {
  where: Prisma.StoryWhereInput;
  sql: Prisma.Sql;
}

export function storyScope(actor: Actor): StoryScope {
  const rule = ruleFor(actor, "story.read");
  if (rule === "yes") return { where: {}, sql: Prisma.sql`true` };
  const staffId = actorStaffId(actor);
  if (rule === "own" && staffId !== null)
    return { where: { createdById: staffId }, sql: Prisma.sql`s.created_by_id = ${staffId}::uuid` };
  return { where: { id: { in: [] } }, sql: Prisma.sql`false` };
}
