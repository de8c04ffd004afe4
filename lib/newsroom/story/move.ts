import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permitStory } from "../access/permit";
import { storyPath } from "../address/address";
import { claimPath } from "../address/claim-path";
import { audit } from "../audit";
import { type CacheTag, storyTag } from "../cache-tags";
import { emit } from "../events/emit";
import { Refusal } from "../refusal";
import { refileInSearch } from "../search/refile-in-search";
import { readSettings } from "../settings/save-settings";
import { defaultLanguage } from "../settings/settings";
import { touch } from "../touch";
import { expectRevision, lockStory } from "./lock-story";
import { changedLists } from "./publication/changed-lists";
import { publicPlacement } from "./publication/placement";
import { reach } from "./publication/reach";
import { draftSchema, parseInput } from "./schema";
import { isPublicState } from "./workflow";

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
  const story = await lockStory(tx, storyId);
  permitStory(actor, "move", story);
  expectRevision(story, rev);
  if (!story.path || !story.firstPublishedAt)
    throw new Refusal("wrong-state", "A story that was never public has no address to move.");
  const section = sectionId ? await tx.section.findUnique({ where: { id: sectionId } }) : story.section;
  if (!section)
    throw new Refusal("not-found", "There is no such section.", [{ path: "sectionId", message: "is unknown" }]);

  const settings = await readSettings(tx);
  const isPublic = isPublicState(story.state);
  const before = isPublic ? await publicPlacement(tx, storyId, settings.zone) : null;
  const path = storyPath({
    lang: story.lang,
    defaultLang: defaultLanguage(settings),
    sectionSlug: section.slug,
    slug: slug ?? story.slug,
    publishedAt: story.firstPublishedAt,
    zone: settings.zone,
  });
  const addresses = await claimPath(tx, { storyId, from: story.path, to: path, isConfirmed });
  const moved = await tx.story.update({
    where: { id: storyId },
    data: { path, slug, sectionId: section.id, modifiedAt: await databaseNow(tx), rev: { increment: 1 } },
  });
  const after = isPublic ? await publicPlacement(tx, storyId, settings.zone) : null;
  // A retracted story is in no list, but its notice and every address that leads there carry its tag.
  const tags = [...reach(before, after), storyTag(storyId), ...addresses];
  await audit(tx, actor, { action: "story.move", storyId, detail: { from: story.path, to: path } });
  if (isPublic && section.id !== story.sectionId) await refileInSearch(tx, storyId, story.sectionId, section.id);
  const lists = before?.sectionId === after?.sectionId ? null : changedLists(before, after);
  await emit(tx, [{ name: "story.moved", storyId, from: story.path, to: path, lists }]);
  await touch(tx, tags);
  return { path, tags, rev: moved.rev };
}
