import "server-only";
import { database } from "@/lib/platform/db/database";

export interface HeldByWire {
  storyId: string;
  headline: string;
}

const MOST = 20;

/**
 * Stories that a wire's embargo holds without an end, as it gave none or none that could be read: a person has to set or lift it. Those
 * that somebody made; of all where nobody is named.
 */
export async function unreadEmbargoes({ createdById }: { createdById?: string }): Promise<HeldByWire[]> {
  const rows = await database().embargo.findMany({
    where: {
      ...{ isActive: true, until: null, source: "wire" },
      story: { createdById, state: { notIn: ["retracted", "killed"] } },
    },
    orderBy: { setAt: "desc" },
    take: MOST,
    select: { storyId: true, story: { select: { draft: { select: { headline: true } } } } },
  });
  return rows.map(({ storyId, story }) => ({ storyId, headline: story.draft?.headline || "Untitled" }));
}
