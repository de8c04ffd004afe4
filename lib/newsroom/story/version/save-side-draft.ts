import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../access/actor";
import { may } from "../../access/may";
import { permitStory } from "../../access/permit";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { Refusal } from "../../refusal";
import { lockStory } from "../lock-story";
import { draftSchema } from "../schema";
import { expectKnown } from "./expect-known";
import { nextVersionNumber } from "./next-version-number";
import { contentOf, edited, versionColumns } from "./version-content";

export const saveSideDraftSchema = z.object({
  storyId: z.uuid(),
  /** The version that the text grew from */
  baseVersionId: z.uuid().nullable(),
  patch: draftSchema,
  label: z.string().trim().max(120).default("Side draft"),
});

export interface SideDraftKept {
  versionId: string;
  n: number;
}

/**
 * Keeps a text that could not become the draft, as a closed version beside the line: what somebody had typed when another took over.
 * Anybody who writes or wrote in the story may leave one, so that nothing typed is lost even to a right that was just taken away.
 * The same text sent again is kept once. Refuses `not-permitted`, and `other-story` for a base that is no version of the story.
 */
export async function saveSideDraft(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof saveSideDraftSchema>,
): Promise<SideDraftKept> {
  const { storyId, baseVersionId, patch, label } = parseInput(saveSideDraftSchema, input);
  const story = await lockStory(tx, storyId);
  if (!(may(actor, "story.read", story) || (await hasWritten(tx, actor, storyId)))) permitStory(actor, "read", story);
  const base = baseVersionId ? await tx.storyVersion.findUnique({ where: { id: baseVersionId, storyId } }) : null;
  if (baseVersionId && !base) {
    throw new Refusal("other-story", "The text grew from a version of another story.", [
      { path: "baseVersionId", message: "is no version of this story" },
    ]);
  }
  const before = contentOf(base);
  const after = edited(before, patch);
  await expectKnown(tx, actor, patch, { before, after });
  const columns = versionColumns(after);
  const createdById = actorStaffId(actor);
  const known = await tx.storyVersion.findFirst({ where: { storyId, isSide: true, createdById, hash: columns.hash } });
  if (known) return { versionId: known.id, n: known.n };
  const n = await nextVersionNumber(tx, storyId);
  const version = await tx.storyVersion.create({
    data: { ...columns, storyId, n, parentId: baseVersionId, label, isOpen: false, isSide: true, createdById },
  });
  await audit(tx, actor, { action: "story.side-draft", storyId, versionId: version.id });
  return { versionId: version.id, n };
}

async function hasWritten(tx: Tx, actor: Actor, storyId: string): Promise<boolean> {
  const staffId = actorStaffId(actor);
  if (!staffId) return false;
  const writes = await Promise.all([
    tx.editLease.count({ where: { storyId, staffId } }),
    tx.storyVersion.count({ where: { storyId, createdById: staffId } }),
    tx.auditEvent.count({ where: { storyId, actorId: staffId } }),
  ]);
  return writes.some((count) => count > 0);
}
