import "server-only";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { ownStories, storyScope } from "@/lib/newsroom/access/story-scope";
import { database } from "@/lib/platform/db/database";
import { Prisma } from "@/prisma/generated/client";
import { unresolvedFailedActions } from "../schedule/unresolved-failed-actions";
import { storiesToDecide } from "../topics/topic-proposals";
import { type StoryRow, storyRows } from "./story-rows";

type WaitReason = "review" | "topicProposed" | "sentBack" | "failed";

/** What a newsroom looks at first. */
export interface Desk {
  /** What the actor can act on, with why */
  waiting: { row: StoryRow; reason: WaitReason }[];
  /** Drafts, approved and scheduled stories, and live ones with a newer draft, the last changed first */
  inProgress: StoryRow[];
  /** First published today in the newsroom's zone, and public still, the last first */
  today: StoryRow[];
}

const MAX_ROWS = 15;
const LAST_REVIEW = Prisma.sql`(select e.action from audit_event e where e.story_id = s.id
  and e.action in ('story.submit', 'story.approve', 'story.sendBack') order by e.at desc, e.id desc limit 1)`;

/** The desk of the actor; days begin in `zone`. */
export async function readDesk(actor: StaffActor, zone: string): Promise<Desk> {
  const [toReview, proposed, sentBack, failed, today] = await Promise.all([
    may(actor, "story.approve") ? pick(Prisma.sql`s.state = 'in_review' and ${storyScope(actor).sql}`) : [],
    storiesWithProposals(actor),
    pick(Prisma.sql`s.state = 'draft' and ${ownStories(actor).sql} and ${LAST_REVIEW} = 'story.sendBack'`),
    failedStories(actor),
    pick(
      Prisma.sql`s.state in ('published', 'correcting') and ${storyScope(actor, "list").sql}
        and s.first_published_at <= newsroom_now()
        and s.first_published_at >= date_trunc('day', newsroom_now() at time zone ${zone}) at time zone ${zone}`,
      Prisma.sql`s.first_published_at desc, s.id desc`,
    ),
  ]);
  const reasons = new Map<string, WaitReason>();
  for (const id of failed) reasons.set(id, "failed");
  for (const id of sentBack) reasons.set(id, "sentBack");
  for (const id of proposed) reasons.set(id, "topicProposed");
  for (const id of toReview) reasons.set(id, "review");
  const waiting = [...reasons.keys()];
  const inProgress = await pick(Prisma.sql`s.state in ('draft', 'in_review', 'approved', 'scheduled', 'correcting')
    and ${storyScope(actor, "list").sql} and s.id <> all(${waiting}::uuid[])`);
  const rows = new Map(
    (await storyRows(actor, [...waiting, ...inProgress, ...today])).map((row) => [row.id, row] as const),
  );
  const rowsOf = (ids: string[]) => ids.flatMap((id) => rows.get(id) ?? []);
  return {
    waiting: rowsOf(waiting).map((row) => ({ row, reason: reasons.get(row.id) ?? "review" })),
    inProgress: rowsOf(inProgress),
    today: rowsOf(today),
  };
}

async function pick(
  condition: Prisma.Sql,
  order: Prisma.Sql = Prisma.sql`s.modified_at desc, s.id desc`,
): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    select s.id from story s where ${condition} order by ${order} limit ${MAX_ROWS}`;
  return rows.map(({ id }) => id);
}

async function storiesWithProposals(actor: StaffActor): Promise<string[]> {
  const rows = await database().story.findMany({
    where: storiesToDecide(actor),
    orderBy: [{ modifiedAt: "desc" }, { id: "desc" }],
    take: MAX_ROWS,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Stories whose scheduled action was missed or failed, and that the actor may schedule again or write in. */
async function failedStories(actor: StaffActor): Promise<string[]> {
  const ids = (await unresolvedFailedActions({ actor })).slice(0, MAX_ROWS);
  const rows = await database().scheduledAction.findMany({ where: { id: { in: ids } }, select: { storyId: true } });
  return [...new Set(rows.map(({ storyId }) => storyId))];
}
