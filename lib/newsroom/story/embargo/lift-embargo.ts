import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../actor";
import { audit } from "../../audit";
import { Refusal } from "../../refusal";
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
  permit(actor, "liftEmbargo", await lockStory(tx, storyId));
  if (!(await embargoInForce(tx, storyId))) throw new Refusal("wrong-state", "The story is under no embargo.");
  await tx.embargo.updateMany({
    where: { storyId, isActive: true },
    data: { isActive: false, liftedById: actorStaffId(actor), liftedAt: new Date(), liftReason: reason },
  });
  await audit(tx, actor, { action: "embargo.lift", storyId, reason });
}
