import "server-only";
import type { Actor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { noSuchStory } from "@/lib/newsroom/access/permit";
import { storyScope } from "@/lib/newsroom/access/story-scope";
import { database } from "@/lib/platform/db/database";
import { visibleStories } from "./visible-stories";

const MAX_FOUND = 8;
/** Read for those that are withheld: embargoed and expired ones count as published. */
const READ = 3 * MAX_FOUND;

/**
 * Stories of all languages whose headlines have the words, the newest change first, to be pinned to it. Who may not
 * read all drafts finds those of his or her own, and what is public.
 */
export async function findRelatable(
  actor: Actor,
  { storyId, q }: { storyId: string; q: string },
): Promise<{ id: string; name: string }[]> {
  const story = await database().story.findUnique({
    where: { id: storyId },
    select: { lang: true, createdById: true, authorIds: true, isConfidential: true },
  });
  if (!story || !may(actor, "story.read", story)) throw noSuchStory();
  const words = q.replaceAll("\0", " ").trim().slice(0, 200);
  if (words === "") return [];
  const headline = { headline: { contains: words.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const } };
  const rows = await database().story.findMany({
    where: {
      id: { not: storyId },
      state: { notIn: ["killed", "retracted", "deleted"] },
      OR: [
        { state: { in: ["published", "correcting"] }, liveVersion: headline },
        { ...storyScope(actor).where, draft: headline },
      ],
    },
    orderBy: { modifiedAt: "desc" },
    take: READ,
    select: {
      id: true,
      lang: true,
      createdById: true,
      authorIds: true,
      isConfidential: true,
      liveVersion: { select: { headline: true } },
      draft: { select: { headline: true } },
    },
  });
  const seen = (await visibleStories(actor, rows)).slice(0, MAX_FOUND);
  return seen.map(({ id, lang, liveVersion, draft }) => {
    const headline = (liveVersion ?? draft)?.headline ?? "";
    return { id, name: lang === story.lang ? headline : `${headline} (${lang})` };
  });
}
