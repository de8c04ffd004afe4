import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { claimPath } from "../address/claim-path";
import { type CacheTag, storyTag } from "../cache-tags";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { expectRevision } from "./lock-story";
import { changePublic } from "./publication/change-public";
import { pathOf } from "./publication/path-of";
import type { PublicChange } from "./publication/public-change";
import { draftSchema } from "./schema";

export const moveSchema = z.object({
  storyId: z.uuid(),
  rev: z.int().min(0).optional(),
  sectionId: draftSchema.shape.sectionId,
  slug: draftSchema.shape.slug,
  /** Yes to an address that leads to another story as an old one of that */
  isConfirmed: z.boolean().default(false),
});

/** Gives a story that was public another section or slug; every address that it ever had leads to the new one in one hop. */
export async function move(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof moveSchema>,
): Promise<{ path: string; tags: CacheTag[]; rev: number }> {
  const { storyId, rev, sectionId, slug, isConfirmed } = parseInput(moveSchema, input);
  return changePublic(tx, actor, { storyId, verb: "move" }, async ({ story, settings }) => {
    expectRevision(story, rev);
    const { path: from, firstPublishedAt } = story;
    if (!from || !firstPublishedAt)
      throw new Refusal("wrong-state", "A story that was never public has no address to move.");
    const section = sectionId ? await tx.section.findUnique({ where: { id: sectionId } }) : story.section;
    if (!section)
      throw new Refusal("not-found", "There is no such section.", [{ path: "sectionId", message: "is unknown" }]);

    const path = pathOf({ lang: story.lang, slug: slug ?? story.slug, section }, firstPublishedAt, settings);
    const addresses = await claimPath(tx, { storyId, from, to: path, isConfirmed });
    const moved = await tx.story.update({
      where: { id: storyId },
      data: { path, slug, sectionId: section.id, modifiedAt: await databaseNow(tx), rev: { increment: 1 } },
    });
    const change: PublicChange = {
      storyId,
      entries: [{ action: "story.move", detail: { from, to: path } }],
      event: { name: "story.moved", from, to: path },
      changesFeeds: section.id !== story.sectionId,
      // A retracted story is in no list, but its notice and every address that leads there carry its tag.
      tags: [storyTag(storyId), ...addresses],
    };
    return { changes: [change], answer: { path, rev: moved.rev } };
  });
}
