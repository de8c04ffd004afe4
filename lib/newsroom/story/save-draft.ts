import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { actorStaffId } from "../access/actor";
import { permitStory } from "../access/permit";
import { slugOf } from "../address/slug";
import { audit } from "../audit";
import { hasHalf, hasInvisible } from "../input/invisible";
import { parseInput } from "../input/parse-input";
import {
  closeOpenVersion,
  expectLease,
  leaseActor,
  leaseHolder,
  leaseSchema,
  RANDOM_ID,
  writeLease,
} from "../lease/lease";
import { Refusal } from "../refusal";
import { type DraftSaved, expectLanguage } from "./create-story";
import { expectRevision, type LockedStory, lockStory } from "./lock-story";
import { stateAfterEdit } from "./review/state-after-edit";
import { type DraftInput, type DraftPatch, draftSchema } from "./schema";
import { expectKnown } from "./version/expect-known";
import { nextVersionNumber } from "./version/next-version-number";
import { contentOf, edited, type VersionContent, versionColumns, versionFields } from "./version/version-content";
import { isPublicState } from "./workflow";

export const saveDraftSchema = z.object({
  storyId: z.uuid(),
  /** The revision that the editor saw */
  rev: z.int().min(0),
  patch: draftSchema.extend({ lang: z.string().min(2).max(35).optional() }),
  /** A manual save closes the version; an autosave leaves it open. */
  manual: z.boolean().default(false),
  /** The tab that writes; without it no lease is asked for (imports, the clock) */
  tabId: leaseSchema.shape.tabId.optional(),
  /** The load of the page in that tab */
  page: z.string().regex(RANDOM_ID, "must be the page's own random id").optional(),
  /** The version that the text grew from */
  baseVersionId: z.uuid().optional(),
});

export interface SavedDraft extends DraftSaved {
  /** The fields that are kept otherwise than they were sent: lines without control characters, bylines without repetitions */
  cleaned: Partial<VersionContent>;
  /** Those of them that lost characters which nobody sees: editors are told */
  stripped: (keyof VersionContent)[];
}

/**
 * Saves a draft over the revision that the editor saw; a live version is never touched. Refuses `stale-version`, `unknown-revision`,
 * `lease-held`, and `other-story` where the text grew from a version of another story.
 */
export async function saveDraft(tx: Tx, actor: Actor, input: z.input<typeof saveDraftSchema>): Promise<SavedDraft> {
  const { storyId, rev, patch, manual, tabId, page, baseVersionId } = parseInput(saveDraftSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "edit", story);
  if (baseVersionId) await expectVersionOf(tx, story, baseVersionId);
  if (tabId) await keepLease(tx, actor, storyId, tabId);
  expectRevision(story, rev);
  const before = contentOf(story.draft ?? story.liveVersion);
  const content = edited(before, patch);
  await expectKnown(tx, actor, patch, { before, after: content });
  if (patch.lang && patch.lang !== story.lang) await expectLanguage(tx, patch.lang);
  const now = await databaseNow(tx);
  const columns = versionColumns(content);
  const state = await stateAfterEdit(tx, actor, story, columns.hash);
  const versionId = await writeVersion(tx, actor, story, columns, { manual, tabId, page, now });
  const saved = await tx.story.update({
    where: { id: storyId },
    data: {
      ...placeFields(story, patch),
      state,
      draftVersionId: versionId,
      modifiedAt: now,
      rev: { increment: 1 },
    },
  });
  if (manual || state !== story.state) {
    await audit(tx, actor, { action: "story.save", storyId, versionId, fromState: story.state, toState: state });
  }
  const cleaned = cleanedFields(input.patch, content);
  return { storyId, versionId, rev: saved.rev, cleaned, stripped: strippedFields(input.patch, cleaned) };
}

function cleanedFields(sent: DraftInput, kept: VersionContent): Partial<VersionContent> {
  const differs = versionFields.filter(
    (field) => sent[field] !== undefined && !isDeepStrictEqual(sent[field], kept[field]),
  );
  return Object.fromEntries(differs.map((field) => [field, kept[field]]));
}

function strippedFields(sent: DraftInput, cleaned: Partial<VersionContent>): (keyof VersionContent)[] {
  const differing = Object.keys(cleaned) as (keyof VersionContent)[];
  return differing.filter((field) => someText(sent[field], field === "body" ? hasHalf : hasInvisible));
}

function someText(value: unknown, fits: (text: string) => boolean): boolean {
  if (typeof value === "string") return fits(value);
  return typeof value === "object" && value !== null && Object.values(value).some((part) => someText(part, fits));
}

async function expectVersionOf(tx: Tx, story: LockedStory, versionId: string): Promise<void> {
  if (versionId === story.draftVersionId || versionId === story.liveVersionId) return;
  if (await tx.storyVersion.findUnique({ where: { id: versionId, storyId: story.id }, select: { id: true } })) return;
  throw new Refusal("other-story", "The text grew from a version of another story.", [
    { path: "baseVersionId", message: "is no version of this story" },
  ]);
}

// A save needs the lease and does not free it.
async function keepLease(tx: Tx, actor: Actor, storyId: string, tabId: string): Promise<void> {
  expectLease(await leaseHolder(tx, storyId), actor, tabId);
  await writeLease(tx, storyId, { ...leaseActor(actor), tabId });
}

function placeFields(story: LockedStory, patch: DraftPatch & { lang?: string }) {
  const { kind, weight, sectionId, slug } = patch;
  const lang = patch.lang ?? story.lang;
  if (!story.path) {
    const headline = patch.headline ?? story.draft?.headline ?? "";
    const untouched = story.slug === slugOf(story.draft?.headline ?? "", story.lang);
    return { kind, weight, lang, sectionId, slug: slug ?? (untouched ? slugOf(headline, lang) : undefined) };
  }
  if (lang !== story.lang) {
    throw new Refusal("wrong-state", "The language of a story that was public stays.", [
      { path: "lang", message: "stays as it is after a publication" },
    ]);
  }
  if ((sectionId && sectionId !== story.sectionId) || (slug && slug !== story.slug)) {
    throw new Refusal("wrong-state", "The address of a story that was public is changed by moving it.", [
      { path: slug && slug !== story.slug ? "slug" : "sectionId", message: "is changed by moving the story" },
    ]);
  }
  return isPublicState(story.state) ? {} : { kind, weight };
}

// An open version is one person's: somebody who goes on with another's text begins a new version.
const isRewritten = (story: LockedStory, staffId: string | null): boolean =>
  story.draft?.isOpen === true &&
  story.draft.id !== story.liveVersionId &&
  (staffId === null || story.draft.createdById === staffId);

async function writeVersion(
  tx: Tx,
  actor: Actor,
  story: LockedStory,
  content: ReturnType<typeof versionColumns>,
  { manual, tabId, page, now }: { manual: boolean; tabId?: string; page?: string; now: Date },
): Promise<string> {
  const staffId = actorStaffId(actor);
  const source = manual ? ("manual" as const) : ("autosave" as const);
  const columns = { ...content, source, isOpen: !manual, tabId: tabId ?? null, page: page ?? null };
  if (story.draft && isRewritten(story, staffId)) {
    await tx.storyVersion.update({ where: { id: story.draft.id }, data: { ...columns, savedAt: now } });
    return story.draft.id;
  }
  if (story.draft) await closeOpenVersion(tx, story.id);
  const version = await tx.storyVersion.create({
    data: {
      ...columns,
      storyId: story.id,
      n: await nextVersionNumber(tx, story.id),
      parentId: (story.draft ?? story.liveVersion)?.id,
      createdById: staffId,
    },
  });
  return version.id;
}
