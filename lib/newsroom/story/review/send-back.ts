import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { parseInput } from "../../input/parse-input";
import { textSchema } from "../../input/text-schema";
import { lockStory } from "../lock-story";
import { passOn } from "./pass-on";

export const sendBackSchema = z.object({
  storyId: z.uuid(),
  reason: textSchema(500, "must say what is to be done"),
});

/** Gives a story in review, or approved, back to its writer with what is to be done. */
export async function sendBack(tx: Tx, actor: Actor, input: z.input<typeof sendBackSchema>): Promise<void> {
  const { storyId, reason } = parseInput(sendBackSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "sendBack", story);
  await passOn(tx, actor, story, "sendBack", reason);
}
