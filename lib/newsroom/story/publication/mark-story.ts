import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { latestTag, storyTag } from "../../cache-tags";
import { parseInput } from "../../input/parse-input";
import type { LockedStory } from "../lock-story";
import { isPublicState } from "../workflow";
import { changePublic } from "./change-public";
import type { PublicChange } from "./public-change";

export const markStorySchema = z.object({
  storyId: z.uuid(),
  /** An obituary, a trial, a suicide: nothing light beside it, no photo on its share card */
  sensitive: z.boolean().optional(),
  /** Not to be offered after other stories */
  noRelated: z.boolean().optional(),
  /** Search engines are asked to leave it out */
  noIndex: z.boolean().optional(),
});

/**
 * Marks a story for the lists and search engines that it may stand in, in all its versions and at once. Of a public story editors decide. Refuses
 * `not-permitted`, `not-found`.
 */
export async function markStory(tx: Tx, actor: Actor, input: z.input<typeof markStorySchema>): Promise<void> {
  const { storyId, ...marks } = parseInput(markStorySchema, input);
  const verb = ({ state }: LockedStory) => (isPublicState(state) ? "publish" : "edit");
  await changePublic(tx, actor, { storyId, verb }, async ({ story }) => {
    await tx.story.update({ where: { id: storyId }, data: marks });
    const neighbours = await tx.relatedEdge.findMany({ where: { toId: storyId }, select: { fromId: true } });
    const pages = [storyId, ...neighbours.map(({ fromId }) => fromId)].map(storyTag);
    const change: PublicChange = {
      storyId,
      entries: [{ action: "story.mark", detail: marks }],
      event: { name: "story.marked" },
      changesFeeds: false,
      // Sitemaps leave it out, or take it in again.
      tags: marks.noIndex === undefined ? pages : [...pages, latestTag(story.lang)],
    };
    return { changes: [change], answer: {} };
  });
}
