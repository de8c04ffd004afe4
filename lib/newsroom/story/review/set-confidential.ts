import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { lockStory } from "../lock-story";

export const setConfidentialSchema = z.object({ storyId: z.uuid(), isConfidential: z.boolean() });

/**
 * Hides a story from all of the staff but its creator, the people in its byline, and editors, or shows it again. What readers see stays.
 * Refuses `not-found`, `not-permitted`.
 */
export async function setConfidential(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof setConfidentialSchema>,
): Promise<void> {
  const { storyId, isConfidential } = parseInput(setConfidentialSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "setConfidential", story);
  if (story.isConfidential === isConfidential) return;
  await tx.story.update({ where: { id: storyId }, data: { isConfidential } });
  await audit(tx, actor, { action: "story.set-confidential", storyId, detail: { isConfidential } });
}
