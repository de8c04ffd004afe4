import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { Refusal } from "../../refusal";
import { lockStory } from "../lock-story";

export const resolveSideDraftSchema = z.object({ storyId: z.uuid(), versionId: z.uuid() });

/** Notes that a side draft was brought back or put away: it stays in the history, and nobody is asked about it again. */
export async function resolveSideDraft(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof resolveSideDraftSchema>,
): Promise<void> {
  const { storyId, versionId } = parseInput(resolveSideDraftSchema, input);
  permitStory(actor, "edit", await lockStory(tx, storyId));
  const settledAt = await databaseNow(tx);
  const { count } = await tx.storyVersion.updateMany({
    where: { id: versionId, storyId, isSide: true },
    data: { settledAt },
  });
  if (count === 0) throw new Refusal("not-found", "There is no such side draft of this story.");
  await audit(tx, actor, { action: "story.side-draft-settled", storyId, versionId });
}
