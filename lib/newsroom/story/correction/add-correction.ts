import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../access/actor";
import { correctionsTag } from "../../cache-tags";
import { parseInput } from "../../input/parse-input";
import { textSchema } from "../../input/text-schema";
import { Refusal } from "../../refusal";
import type { LockedStory } from "../lock-story";
import { changePublic } from "../publication/change-public";
import type { PublicChange } from "../publication/public-change";
import { publish } from "../publish";
import { isPublicState } from "../workflow";
import { limitedText } from "./limited-text";
import { storedRuns } from "./stored-runs";

const correctionKinds = ["correction", "clarification", "update", "editorsNote"] as const;

/** A line of a correction that may be left out */
const part = textSchema(500).transform((text) => text || null);

export const correctionSchema = z.object({
  storyId: z.uuid(),
  kind: z.enum(correctionKinds),
  /** high stands above the text, normal below it; absent: high for a correction, normal for the rest */
  severity: z.enum(["high", "normal"]).optional(),
  /** Plain words, or runs with emphasis, strong words and links */
  text: limitedText(2_000, "must not be empty"),
  whatWas: part.nullable().default(null),
  whatIs: part.nullable().default(null),
  /** The version in which the text itself is right; it goes live with the correction. Null: the text stays as it is */
  fixedVersionId: z.uuid().nullable().default(null),
});

/**
 * Adds a correction to a story that is public, and moves the time that readers see as "updated".
 * `publishedAt` is for imports alone. Refuses `wrong-state` for a story that is not public.
 */
export async function addCorrection(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof correctionSchema>,
  publishedAt?: Date,
): Promise<{ correctionId: string }> {
  const { storyId, text: said, ...correction } = parseInput(correctionSchema, input);
  return changePublic(tx, actor, { storyId, verb: "correct" }, async ({ story }) => {
    if (!isPublicState(story.state)) throw new Refusal("wrong-state", "Only a public story can be corrected.");
    const now = await databaseNow(tx);
    const at = publishedAt ?? now;
    if (at > now) {
      throw new Refusal("invalid-input", "A correction cannot be published in the future.", [
        { path: "publishedAt", message: "is in the future" },
      ]);
    }
    await showFixed(tx, actor, story, correction.fixedVersionId);
    const severity = correction.severity ?? (correction.kind === "correction" ? "high" : "normal");
    const words = { ...correction, severity, text: said.text, runs: storedRuns(said.runs) };
    const { id: correctionId } = await tx.correction.create({
      data: { ...words, storyId, publishedAt: at, createdById: actorStaffId(actor) },
    });
    const data = { updatedAt: at, modifiedAt: now, rev: { increment: 1 } };
    await tx.story.update({ where: { id: storyId }, data });
    const versionId = correction.fixedVersionId ?? undefined;
    const change: PublicChange = {
      storyId,
      entries: [{ action: "story.correct", versionId, detail: { correctionId, kind: correction.kind } }],
      event: { name: "story.corrected", correctionId, change: "added", isOtherKind: true },
      changesFeeds: true,
      tags: [correctionsTag(story.lang)],
    };
    return { changes: [change], answer: { correctionId } };
  });
}

// What was live before may have been right already: then nothing is published again.
async function showFixed(tx: Tx, actor: Actor, story: LockedStory, versionId: string | null): Promise<void> {
  if (!versionId) return;
  const version = await tx.storyVersion.findUnique({ where: { id: versionId, storyId: story.id } });
  if (!version) {
    throw new Refusal("not-found", "There is no such version of this story.", [
      { path: "fixedVersionId", message: "must name a version of the story" },
    ]);
  }
  if (versionId === story.draftVersionId) await publish(tx, actor, { storyId: story.id, versionId });
}
