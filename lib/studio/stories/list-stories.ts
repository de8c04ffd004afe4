import "server-only";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { database } from "@/lib/platform/db/database";
import { Prisma, type StoryState } from "@/prisma/generated/client";
import type { StoryOrder } from "./list-parts";
import { storyConditions } from "./story-conditions";
import type { StoryFilters } from "./story-filters";
import { type StoryRow, storyRows } from "./story-rows";

const ROWS = 50;

export interface StoryRows {
  rows: StoryRow[];
  /** The number of the next page; empty on the last one */
  next: string;
}

const headline = Prisma.sql`(select v.headline from story_version v where v.id = coalesce(s.draft_version_id, s.live_version_id))`;

const orders: Record<StoryOrder, Prisma.Sql> = {
  updated: Prisma.sql`s.modified_at desc, s.id desc`,
  published: Prisma.sql`s.first_published_at desc nulls last, s.id desc`,
  headline: Prisma.sql`lower(${headline}), s.id`,
  section: Prisma.sql`(select c.position from section c where c.id = s.section_id), s.section_id, s.modified_at desc, s.id desc`,
};

const reversed: Record<StoryOrder, Prisma.Sql> = {
  updated: Prisma.sql`s.modified_at, s.id`,
  published: Prisma.sql`s.first_published_at nulls last, s.id`,
  headline: Prisma.sql`lower(${headline}) desc, s.id desc`,
  section: Prisma.sql`(select c.position from section c where c.id = s.section_id) desc, s.section_id, s.modified_at desc, s.id desc`,
};

/** One page of the stories that the actor may see listed, the last changed first unless another order is asked for. */
export async function listStories(actor: StaffActor, filters: StoryFilters): Promise<StoryRows> {
  const page = Number(filters.page || 1);
  const order = (filters.reverse ? reversed : orders)[filters.sort || "updated"];
  const found = await database().$queryRaw<{ id: string }[]>`
    select s.id from story s where ${storyConditions(actor, filters)}
    order by ${order} limit ${ROWS + 1} offset ${(page - 1) * ROWS}`;
  const ids = found.slice(0, ROWS).map(({ id }) => id);
  return { rows: await storyRows(actor, ids), next: found.length > ROWS ? String(page + 1) : "" };
}

export type StateCounts = Partial<Record<StoryState, number>>;

/** How many stories each state has of those that the other filters ask for. */
export async function countStates(actor: StaffActor, filters: StoryFilters): Promise<StateCounts> {
  const rows = await database().$queryRaw<{ state: string; stories: number }[]>`
    select s.state::text, count(*)::int as stories from story s
    where ${storyConditions(actor, filters, false)} group by s.state`;
  return Object.fromEntries(rows.map(({ state, stories }) => [inCamelCase(state), stories]));
}

/** States as the schema names them: the database says `in_review`. */
const inCamelCase = (state: string) => state.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
