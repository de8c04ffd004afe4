import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { parseInput } from "../../input/parse-input";
import { textSchema } from "../../input/text-schema";
import { expectRevision, lockStory } from "../lock-story";
import { passOn } from "./pass-on";

export const submitSchema = z.object({
  storyId: z.uuid(),
  /** The revision that its writer saw */
  rev: z.int().min(0),
  note: textSchema(500).default(""),
});

/** Hands a draft to the editors. Refuses `incomplete-story` with what they would miss, and `stale-version`. */
export async function submit(tx: Tx, actor: Actor, input: z.input<typeof submitSchema>): Promise<void> {
  const { storyId, rev, note } = parseInput(submitSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "submit", story);
  expectRevision(story, rev);
  await passOn(tx, actor, story, "submit", note);
}
