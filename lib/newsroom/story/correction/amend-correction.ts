import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Correction } from "@/prisma/generated/client";
import { type Actor, actorStaffId } from "../../access/actor";
import { correctionsTag, storyTag } from "../../cache-tags";
import { parseInput } from "../../input/parse-input";
import { Refusal } from "../../refusal";
import { changePublic } from "../publication/change-public";
import type { PublicChange } from "../publication/public-change";
import { correctionSchema } from "./add-correction";
import { sameRuns } from "./same-runs";
import { shownRuns } from "./shown-runs";
import { storedRuns } from "./stored-runs";

const { kind, severity, text, whatWas, whatIs } = correctionSchema.shape;

/** Fields that are absent stay as they are. */
const saidSchema = z.object({
  kind: kind.optional(),
  severity,
  text: text.optional(),
  whatWas: whatWas.removeDefault().optional(),
  whatIs: whatIs.removeDefault().optional(),
});

export const amendCorrectionSchema = saidSchema.extend({ storyId: z.uuid(), correctionId: z.uuid() });

type Amendment = z.output<typeof saidSchema>;

type Said = Pick<Correction, "kind" | "severity" | "text" | "whatWas" | "whatIs"> & { runs: unknown };

/**
 * Changes what a published correction says; all that it said before is kept and readers see that it was amended.
 * A retraction's notice has its text alone to change.
 */
export async function amendCorrection(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof amendCorrectionSchema>,
): Promise<void> {
  const { storyId, correctionId, ...amendment } = parseInput(amendCorrectionSchema, input);
  await changePublic(tx, actor, { storyId, verb: "correct" }, async ({ story }) => {
    const correction = await tx.correction.findUnique({ where: { id: correctionId, storyId } });
    if (!correction) throw new Refusal("not-found", "There is no such correction.");
    if (story.state === "killed") throw new Refusal("wrong-state", "A killed story shows no correction to amend.");
    const [changed, before] = difference(correction, amendment);
    const fields = Object.keys(changed);
    if (fields.length === 0) return { changes: [], answer: {} };
    if (correction.kind === "retraction") expectTextAlone(fields);
    const amendedAt = await databaseNow(tx);
    const replaced = { correctionId, replacedAt: amendedAt, replacedById: actorStaffId(actor) };
    await tx.correctionRevision.create({ data: { ...before, runs: storedRuns(before.runs), ...replaced } });
    await tx.correction.update({
      where: { id: correctionId },
      data: { ...changed, runs: storedRuns(changed.runs), amendedAt },
    });
    const data = { updatedAt: amendedAt, modifiedAt: amendedAt, rev: { increment: 1 } };
    await tx.story.update({ where: { id: storyId }, data });
    const isOtherKind = changed.kind !== undefined;
    const change: PublicChange = {
      storyId,
      entries: [{ action: "correction.amend", detail: { correctionId, fields } }],
      event: { name: "story.corrected", correctionId, change: "amended", isOtherKind },
      changesFeeds: true,
      tags: [storyTag(storyId), correctionsTag(story.lang)],
    };
    return { changes: [change], answer: {} };
  });
}

/** What is asked for and differs, and all that was said before. */
function difference(correction: Correction, amendment: Amendment): [changed: Partial<Said>, before: Said] {
  const { kind, severity, text, runs, whatWas, whatIs } = correction;
  const before = { kind, severity, text, runs, whatWas, whatIs };
  const { text: words, ...lines } = amendment;
  const changed = Object.entries(lines).filter(
    ([field, value]) => value !== undefined && value !== before[field as keyof Said],
  );
  const isSaidAnew = words !== undefined && !sameRuns(shownRuns(words), shownRuns(before));
  return [{ ...Object.fromEntries(changed), ...(isSaidAnew && words) }, before];
}

function expectTextAlone(fields: readonly string[]): void {
  const others = fields.filter((field) => field !== "text" && field !== "runs");
  if (others.length === 0) return;
  throw new Refusal(
    "invalid-input",
    "Of a retraction's notice the text alone can change.",
    others.map((path) => ({ path, message: "cannot change in a retraction's notice" })),
  );
}
