import "server-only";
import { database } from "@/lib/platform/db/database";
import { type StoryLink, storyLinks } from "./story-links";

/**
 * Stories that a wire's embargo holds without an end, as it gave none or none that could be read: a person has to set or lift it. Those
 * that somebody made; of all where nobody is named.
 */
export async function unreadEmbargoes({ createdById }: { createdById?: string }): Promise<StoryLink[]> {
  const rows = await database().embargo.findMany({
    where: {
      ...{ isActive: true, until: null, source: "wire" },
      story: { createdById, state: { notIn: ["retracted", "killed"] } },
    },
    orderBy: { setAt: "desc" },
    select: { storyId: true },
  });
  return storyLinks(rows.map(({ storyId }) => storyId));
}
