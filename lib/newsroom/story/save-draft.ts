import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../actor";
import { slugOf } from "../address/slug";
import { audit } from "../audit";
import { expectLease, leaseActor, leaseHolder, leaseSchema, writeLease } from "../lease/lease";
import { Refusal } from "../refusal";
import type { DraftSaved } from "./create-story";
import { expectRevision, type LockedStory, lockStory } from "./lock-story";
import { permit } from "./permissions";
import { type DraftPatch, draftSchema, parseInput } from "./schema";
import { expectKnown } from "./version/expect-known";
import { contentOf, edited, versionColumns } from "./version/version-content";
import { advance, isPublicState } from "./workflow";

export const saveDraftSchema = z.object({
  storyId: z.uuid(),
  /** The revision that the editor saw */
  rev: z.int().min(0),
  patch: draftSchema,
  /** A manual save closes the version; an autosave leaves it open. */
  manual: z.boolean().default(false),
  /** The tab that writes; without it no lease is asked for (imports, the clock) */
  tabId: leaseSchema.shape.tabId.optional(),
});

/** Saves a draft over the revision that the editor saw, or refuses `stale-version` or `lease-held`; a live version is never touched. */
export async function saveDraft(tx: Tx, actor: Actor, input: z.input<typeof saveDraftSchema>): Promise<DraftSaved> {
  const { storyId, rev, patch, manual, tabId } = parseInput(saveDraftSchema, input);
  const story = await lockStory(tx, storyId);
  permit(actor, "edit", story);
  if (tabId) await keepLease(tx, actor, storyId, tabId);
  expectRevision(story, rev);
  const state = advance(story.state, "edit");
  const versionId = await writeVersion(tx, actor, story, patch, manual);
  const saved = await tx.story.update({
    where: { id: storyId },
    data: {
      ...placeFields(story, patch),
      state,
      draftVersionId: versionId,
      modifiedAt: new Date(),
      rev: { increment: 1 },
    },
  });
  if (manual || state !== story.state) {
    await audit(tx, actor, { action: "story.save", storyId, versionId, fromState: story.state, toState: state });
  }
  return { storyId, versionId, rev: saved.rev };
}

// A save needs the lease and does not free it.
async function keepLease(tx: Tx, actor: Actor, storyId: string, tabId: string): Promise<void> {
  expectLease(await leaseHolder(tx, storyId), actor, tabId);
  await writeLease(tx, leaseActor(actor), storyId, tabId);
}

function placeFields(story: LockedStory, patch: DraftPatch) {
  const { kind, weight, sectionId, slug } = patch;
  if (!story.path) {
    const headline = patch.headline ?? story.draft?.headline ?? "";
    const untouched = story.slug === slugOf(story.draft?.headline ?? "", story.lang);
    return { kind, weight, sectionId, slug: slug ?? (untouched ? slugOf(headline, story.lang) : undefined) };
  }
  if ((sectionId && sectionId !== story.sectionId) || (slug && slug !== story.slug)) {
    throw new Refusal("wrong-state", "The address of a story that was public is changed by moving it.", [
      { path: slug && slug !== story.slug ? "slug" : "sectionId", message: "is changed by moving the story" },
    ]);
  }
  return isPublicState(story.state) ? {} : { kind, weight };
}

async function writeVersion(
  tx: Tx,
  actor: Actor,
  story: LockedStory,
  patch: DraftPatch,
  manual: boolean,
): Promise<string> {
  const base = story.draft ?? story.liveVersion;
  const content = edited(contentOf(base), patch);
  await expectKnown(tx, patch, patch.body === undefined ? undefined : content.body);
  const columns = versionColumns(content);
  const source = manual ? ("manual" as const) : ("autosave" as const);
  const isOpen = !manual;
  if (story.draft?.isOpen && story.draft.id !== story.liveVersionId) {
    await tx.storyVersion.update({
      where: { id: story.draft.id },
      data: { ...columns, source, isOpen, savedAt: new Date() },
    });
    return story.draft.id;
  }
  const last = await tx.storyVersion.aggregate({ where: { storyId: story.id }, _max: { n: true } });
  const version = await tx.storyVersion.create({
    data: {
      ...columns,
      storyId: story.id,
      n: (last._max.n ?? 0) + 1,
      parentId: base?.id,
      source,
      isOpen,
      createdById: actorStaffId(actor),
    },
  });
  return version.id;
}
