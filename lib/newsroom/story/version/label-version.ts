import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { audit } from "../../audit";
import { cleanLine } from "../../input/clean-line";
import { parseInput } from "../../input/parse-input";
import { Refusal } from "../../refusal";
import { lockStory } from "../lock-story";

export const labelVersionSchema = z.object({
  storyId: z.uuid(),
  versionId: z.uuid(),
  /** Empty takes the label away */
  label: z.string().transform(cleanLine).pipe(z.string().max(120, "must have at most 120 characters")),
});

/** Names a version for people, or takes its name away; what the version says stays as it is. */
export async function labelVersion(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof labelVersionSchema>,
): Promise<{ label: string | null }> {
  const { storyId, versionId, label } = parseInput(labelVersionSchema, input);
  permitStory(actor, "edit", await lockStory(tx, storyId));
  const version = await tx.storyVersion.findUnique({ where: { id: versionId, storyId }, select: { label: true } });
  if (!version) throw new Refusal("not-found", "There is no such version of this story.");
  if ((version.label ?? "") === label) return { label: version.label };
  await tx.storyVersion.update({ where: { id: versionId }, data: { label: label || null } });
  await audit(tx, actor, { action: "version.label", storyId, versionId, detail: { from: version.label, to: label } });
  return { label: label || null };
}
