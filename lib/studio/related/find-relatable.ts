import "server-only";
import { Refusal } from "@/lib/newsroom/refusal";
import { database } from "@/lib/platform/db/database";

const MOST = 8;

/** Stories in the language of a story whose headlines have the words, the newest change first, to be pinned to it. */
export async function findRelatable({
  storyId,
  q,
}: {
  storyId: string;
  q: string;
}): Promise<{ id: string; name: string }[]> {
  const story = await database().story.findUnique({ where: { id: storyId }, select: { lang: true } });
  if (!story) throw new Refusal("not-found", "There is no such story.");
  const words = q.replaceAll("\0", " ").trim().slice(0, 200);
  if (words === "") return [];
  const headline = { headline: { contains: words.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const } };
  const rows = await database().story.findMany({
    where: {
      lang: story.lang,
      id: { not: storyId },
      state: { notIn: ["killed", "retracted"] },
      OR: [{ liveVersion: headline }, { draft: headline }],
    },
    orderBy: { modifiedAt: "desc" },
    take: MOST,
    select: { id: true, liveVersion: { select: { headline: true } }, draft: { select: { headline: true } } },
  });
  return rows.map(({ id, liveVersion, draft }) => ({ id, name: (liveVersion ?? draft)?.headline ?? "" }));
}
