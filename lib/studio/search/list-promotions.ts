import "server-only";
import type { Actor } from "@/lib/newsroom/access/actor";
import { permit } from "@/lib/newsroom/access/permit";
import { storyScope } from "@/lib/newsroom/access/story-scope";
import { database } from "@/lib/platform/db/database";
import { staffNamesById } from "../shell/staff-names-by-id";

/** The stories that stand first for one query of an edition, in their order. */
export interface PromotedQuery {
  lang: string;
  query: string;
  stories: {
    promotionId: string;
    storyId: string;
    headline: string;
    by: string;
    /** False while readers cannot see the story: it is not shown then */
    isPublic: boolean;
  }[];
}

const MAX_SHOWN = 500;

/** What editors put first in the search, the newest query first. Refuses `not-permitted`. */
export async function listPromotions(actor: Actor): Promise<PromotedQuery[]> {
  permit(actor, "promotion.arrange");
  const rows = await database().searchPromotion.findMany({
    where: { story: storyScope(actor, "list").where },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MAX_SHOWN,
    include: {
      story: {
        select: { state: true, liveVersion: { select: { headline: true } }, draft: { select: { headline: true } } },
      },
    },
  });
  const names = await staffNamesById(rows.map((row) => row.createdById));
  const queries = new Map<string, PromotedQuery>();
  for (const { id, lang, words, query, storyId, story, createdById } of rows) {
    const key = `${lang}:${words}`;
    const known = queries.get(key) ?? { lang, query, stories: [] };
    queries.set(key, known);
    known.stories.unshift({
      promotionId: id,
      storyId,
      headline: (story.liveVersion ?? story.draft)?.headline ?? "",
      by: names(createdById),
      isPublic: story.state === "published" || story.state === "correcting",
    });
  }
  return [...queries.values()];
}
