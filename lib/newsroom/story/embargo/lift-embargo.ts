import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../actor";
import { audit } from "../../audit";
import { latestTag } from "../../cache-tags";
import { Refusal } from "../../refusal";
import { touch } from "../../touch";
import { lockStory } from "../lock-story";
import { permit } from "../permissions";
import { parseInput, textSchema } from "../schema";
import { embargoInForce } from "./embargo-in-force";

export const liftEmbargoSchema = z.object({
  storyId: z.uuid(),
  reason: textSchema(500, "must say why the embargo ends early"),
});

/** Ends an embargo before its time, with a reason; the story stays as it is until somebody publishes it. */
export async function liftEmbargo(tx: Tx, actor: Actor, input: z.input<typeof liftEmbargoSchema>): Promise<void> {
  const { storyId, reason } = parseInput(liftEmbargoSchema, input);
  const story = await lockStory(tx, storyId);
  permit(actor, "liftEmbargo", story);
  if (!(await embargoInForce(tx, storyId))) throw new Refusal("wrong-state", "The story is under no embargo.");
  await tx.embargo.updateMany({
    where: { storyId, isActive: true },
    data: { isActive: false, liftedById: actorStaffId(actor), liftedAt: await databaseNow(tx), liftReason: reason },
  });
  await audit(tx, actor, { action: "embargo.lift", storyId, reason });
  // Feeds may now tell that it was withdrawn.
  if (story.path) await touch(tx, [latestTag(story.lang)]);
}
