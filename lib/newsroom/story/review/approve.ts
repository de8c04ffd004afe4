import type { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { parseInput } from "../../input/parse-input";
import { expectRevision, lockStory } from "../lock-story";
import { passOn } from "./pass-on";
import { submitSchema } from "./submit";

/** Says that the text that the editor saw may be published. Refuses `incomplete-story`, and `stale-version` when it changed since. */
export async function approve(tx: Tx, actor: Actor, input: z.input<typeof submitSchema>): Promise<void> {
  const { storyId, rev, note } = parseInput(submitSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "approve", story);
  expectRevision(story, rev);
  await passOn(tx, actor, story, "approve", note);
}
