import { Prisma } from "@/prisma/generated/client";
import { type Actor, actorAuthorId, actorStaffId } from "./actor";
import { ruleFor } from "./may";
import type { Rule } from "./policy";

/** A condition on stories for the database client, and the same one on rows `s` of `story`. */
interface StoryScope {
  where: Prisma.StoryWhereInput;
  sql: Prisma.Sql;
}

const all: StoryScope = { where: {}, sql: Prisma.sql`true` };
const none: StoryScope = { where: { id: { in: [] } }, sql: Prisma.sql`false` };

/** The actor's own stories: begun, or named in the byline of the present text. The rows of `story` are called `alias`. */
export function ownStories(actor: Actor, alias = "s"): StoryScope {
  const staffId = actorStaffId(actor);
  if (staffId === null) return none;
  const row = Prisma.raw(alias);
  const begun = Prisma.sql`${row}.created_by_id = ${staffId}::uuid`;
  const authorId = actorAuthorId(actor);
  if (authorId === null) return { where: { createdById: staffId }, sql: Prisma.sql`(${begun})` };
  return {
    where: { OR: [{ createdById: staffId }, { authorIds: { has: authorId } }] },
    sql: Prisma.sql`(${begun} or ${row}.author_ids @> array[${authorId}::uuid])`,
  };
}

const held = (actor: Actor, rule: Rule): StoryScope => ({ yes: all, own: ownStories(actor), no: none })[rule];

/**
 * Which stories lists may show the actor: those that he or she may `read`, or those that may be named by headline, state, section, byline
 * and times, `list`. Confidential ones are for those who may see them.
 */
export function storyScope(actor: Actor, verb: "read" | "list" = "read"): StoryScope {
  const shown = held(actor, ruleFor(actor, `story.${verb}`));
  const confidential = held(actor, ruleFor(actor, "story.seeConfidential"));
  if (confidential === all || shown === none) return shown;
  return {
    where: { AND: [shown.where, { OR: [{ isConfidential: false }, confidential.where] }] },
    sql: Prisma.sql`(${shown.sql} and (not s.is_confidential or ${confidential.sql}))`,
  };
}
