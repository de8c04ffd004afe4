import "server-only";
import type { Actor } from "@/lib/newsroom/access/actor";
import { storyScope } from "@/lib/newsroom/access/story-scope";
import { database } from "@/lib/platform/db/database";
import { type StoryLink, storyLinks } from "./story-links";

/**
 * Stories that a wire's embargo holds without an end, as it gave none or none that could be read: a person has to set or lift it. Of
 * those that the actor may read.
 */
export async function unreadEmbargoes(actor: Actor): Promise<StoryLink[]> {
  const rows = await database().embargo.findMany({
    where: {
      ...{ isActive: true, until: null, source: "wire" },
      story: { ...storyScope(actor).where, state: { notIn: ["retracted", "killed", "deleted"] } },
    },
    orderBy: { setAt: "desc" },
    select: { storyId: true },
  });
  return storyLinks(rows.map(({ storyId }) => storyId));
}
