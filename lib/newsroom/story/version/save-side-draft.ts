import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../actor";
import { audit } from "../../audit";
import { Refusal } from "../../refusal";
import { lockStory } from "../lock-story";
import { draftSchema, parseInput } from "../schema";
import { contentOf, edited, versionColumns } from "./version-content";

export const saveSideDraftSchema = z.object({
  storyId: z.uuid(),
  /** The version that the text grew from */
  baseVersionId: z.uuid().nullable(),
  patch: draftSchema,
  label: z.string().trim().max(120).default("Side draft"),
});

/**
 * Keeps a text that could not become the draft, as a closed version beside the line: what somebody had typed when another took over.
 * Whoever could read the story may leave one, so that nothing typed is lost even to a right that was just taken away.
 */
export async function saveSideDraft(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof saveSideDraftSchema>,
): Promise<{ versionId: string }> {
  const { storyId, baseVersionId, patch, label } = parseInput(saveSideDraftSchema, input);
  await lockStory(tx, storyId);
  const base = baseVersionId ? await tx.storyVersion.findUnique({ where: { id: baseVersionId, storyId } }) : null;
  if (baseVersionId && !base) throw new Refusal("not-found", "There is no such version of this story.");
  const last = await tx.storyVersion.aggregate({ where: { storyId }, _max: { n: true } });
  const version = await tx.storyVersion.create({
    data: {
      ...versionColumns(edited(contentOf(base), patch)),
      ...{ storyId, n: (last._max.n ?? 0) + 1, parentId: baseVersionId, label, isOpen: false, isSide: true },
      createdById: actorStaffId(actor),
    },
  });
  await audit(tx, actor, { action: "story.side-draft", storyId, versionId: version.id });
  return { versionId: version.id };
}
