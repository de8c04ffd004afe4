import "server-only";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { storyScope } from "@/lib/newsroom/access/story-scope";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/database";
import { inLanguage } from "@/lib/platform/i18n/by-language";
import type { Prisma, ScheduleKind, StoryKind, StoryState } from "@/prisma/generated/client";
import type { StoryFilters } from "./story-filters";

const ROWS = 50;
/** Versions that a search may name one by one */
const MAX_MATCHING_VERSIONS = 5_000;

export interface StoryRow {
  id: string;
  headline: string;
  state: StoryState;
  kind: StoryKind;
  lang: string;
  section: string;
  creator: string;
  path: string | null;
  modifiedAt: Date;
  /** What the clock does next, and when */
  due: { kind: ScheduleKind; runAt: Date } | null;
  isEmbargoed: boolean;
}

export interface StoryRows {
  rows: StoryRow[];
  /** What `after` is on the next page; empty on the last one */
  next: string;
}

/** One page of the stories that the actor may read, the last changed first. */
export async function listStories(actor: StaffActor, filters: StoryFilters): Promise<StoryRows> {
  const found = await database().story.findMany({
    where: { AND: [storyScope(actor).where, ...asked(actor, filters), ...(await headlined(filters.q))] },
    orderBy: [{ modifiedAt: "desc" }, { id: "desc" }],
    take: ROWS + 1,
    select: {
      id: true,
      state: true,
      kind: true,
      lang: true,
      path: true,
      modifiedAt: true,
      section: { select: { names: true, slug: true } },
      createdBy: { select: { name: true } },
      draft: { select: { headline: true } },
      liveVersion: { select: { headline: true } },
      schedule: {
        where: { state: "pending" },
        orderBy: { runAt: "asc" },
        take: 1,
        select: { kind: true, runAt: true },
      },
      embargoes: { where: { isActive: true }, orderBy: { setAt: "desc" }, take: 1, select: { until: true } },
    },
  });
  const now = await databaseNow(database());
  const rows = found
    .slice(0, ROWS)
    .map(({ section, createdBy, draft, liveVersion, schedule, embargoes, ...story }) => ({
      ...story,
      due: schedule[0] ?? null,
      isEmbargoed: embargoes.some(({ until }) => until === null || until > now),
      headline: (draft ?? liveVersion)?.headline ?? "",
      section: inLanguage(section.names, "en", "en") || section.slug,
      creator: createdBy?.name ?? "",
    }));
  const last = rows.at(-1);
  return { rows, next: found.length > ROWS && last ? `${last.modifiedAt.toISOString()}_${last.id}` : "" };
}

function asked(actor: StaffActor, filters: StoryFilters): Prisma.StoryWhereInput[] {
  const { state, kind, section, lang, mine, after } = filters;
  const where: Prisma.StoryWhereInput[] = [];
  if (state) where.push({ state });
  if (kind) where.push({ kind });
  if (section) where.push({ sectionId: section });
  if (lang) where.push({ lang });
  if (mine) where.push({ createdById: actor.id });
  const [time, id] = after.split("_");
  if (time && id) {
    const modifiedAt = new Date(time);
    where.push({ modifiedAt: { lte: modifiedAt } }, { NOT: { modifiedAt, id: { gte: id } } });
  }
  return where;
}

/**
 * Stories whose present headline has these words. Few are named by id, from the index of headlines; many are met soon enough by walking
 * the list itself.
 */
async function headlined(q: string): Promise<Prisma.StoryWhereInput[]> {
  if (!q) return [];
  const words = q.replace(/[\\%_]/g, "\\$&");
  const versions = await database().$queryRaw<{ id: string }[]>`
    select id from story_version where headline ilike ${`%${words}%`} limit ${MAX_MATCHING_VERSIONS + 1}`;
  if (versions.length <= MAX_MATCHING_VERSIONS) {
    const ids = versions.map(({ id }) => id);
    return [{ OR: [{ draftVersionId: { in: ids } }, { draftVersionId: null, liveVersionId: { in: ids } }] }];
  }
  const headline = { contains: words, mode: "insensitive" } as const;
  return [{ OR: [{ draft: { headline } }, { draftVersionId: null, liveVersion: { headline } }] }];
}
