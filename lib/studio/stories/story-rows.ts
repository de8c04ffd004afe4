import "server-only";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { bylineSchema } from "@/lib/newsroom/author/byline";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/database";
import { inLanguage } from "@/lib/platform/i18n/by-language";
import { reader } from "@/lib/public/db/reader";
import type { ScheduleKind, StoryKind, StoryState } from "@/prisma/generated/client";

/** A story as a line of the list shows it. */
export interface StoryRow {
  id: string;
  rev: number;
  headline: string;
  state: StoryState;
  kind: StoryKind;
  lang: string;
  section: string;
  /** Names in their order */
  byline: string[];
  /** Where it opens: in the editor for those who may read it, else on the site where it is public; null for a colleague's draft */
  href: string | null;
  /** Whether it can be selected and changed */
  mayEdit: boolean;
  /** Its lead picture, where the actor may read the text */
  mediaId: string | null;
  isConfidential: boolean;
  modifiedAt: Date;
  publishedAt: Date | null;
  /** What the clock does next, and when */
  due: { kind: ScheduleKind; runAt: Date } | null;
  isEmbargoed: boolean;
}

const select = {
  ...{ id: true, rev: true, state: true, kind: true, lang: true, path: true, modifiedAt: true, firstPublishedAt: true },
  ...{ createdById: true, authorIds: true, isConfidential: true },
  section: { select: { names: true, slug: true } },
  draft: { select: { headline: true, bylines: true, leadMediaId: true } },
  liveVersion: { select: { headline: true, bylines: true, leadMediaId: true } },
  schedule: {
    where: { state: "pending" as const },
    orderBy: { runAt: "asc" as const },
    take: 1,
    select: { kind: true, runAt: true },
  },
  embargoes: { where: { isActive: true }, select: { until: true } },
} as const;

/** The lines of these stories, in their order; of a colleague's draft no more than headline, state, section, byline and times. */
export async function storyRows(actor: StaffActor, ids: string[]): Promise<StoryRow[]> {
  if (ids.length === 0) return [];
  const found = await database().story.findMany({ where: { id: { in: ids } }, select });
  const closed = found.filter((story) => !may(actor, "story.read", story)).map(({ id }) => id);
  const [now, names, open] = await Promise.all([
    databaseNow(database()),
    authorNames(found.flatMap(({ authorIds }) => authorIds)),
    closed.length > 0 ? reader().publicStory.findMany({ where: { id: { in: closed } }, select: { id: true } }) : [],
  ]);
  const isClosed = new Set(closed);
  const isPublic = new Set(open.map(({ id }) => id));
  const rows = found
    .filter((story) => may(actor, "story.list", story))
    .map((story): StoryRow => {
      const { id, section, draft, liveVersion, schedule, embargoes, path } = story;
      const text = draft ?? liveVersion;
      const isOwn = !isClosed.has(id);
      const shown = isOwn ? text : isPublic.has(id) ? liveVersion : null;
      return {
        ...{ id, rev: story.rev, state: story.state, kind: story.kind, lang: story.lang },
        headline: text?.headline ?? "",
        section: inLanguage(section.names, "en", "en") || section.slug,
        byline: bylineNames(text?.bylines, names),
        href: isOwn ? `/studio/stories/${id}` : isPublic.has(id) ? path : null,
        mayEdit: may(actor, "story.edit", story),
        mediaId: shown?.leadMediaId ?? null,
        isConfidential: story.isConfidential,
        modifiedAt: story.modifiedAt,
        publishedAt: story.firstPublishedAt,
        due: isOwn ? (schedule[0] ?? null) : null,
        isEmbargoed: isOwn && embargoes.some(({ until }) => until === null || until > now),
      };
    });
  const order = new Map(ids.map((id, at) => [id, at]));
  return rows.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

async function authorNames(ids: string[]): Promise<Map<string, string>> {
  const rows = await database().author.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function bylineNames(bylines: unknown, names: Map<string, string>): string[] {
  const known = bylineSchema.array().safeParse(bylines);
  const all = (known.data ?? []).flatMap(({ authorId, name }) => name ?? names.get(authorId ?? "") ?? []);
  return [...new Set(all)];
}
