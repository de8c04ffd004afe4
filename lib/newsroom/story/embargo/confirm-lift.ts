import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../access/actor";
import { parseInput } from "../../input/parse-input";
import { Refusal } from "../../refusal";
import { changePublic } from "../publication/change-public";
import { endEmbargo } from "./end-embargo";
import { expectStanding } from "./expect-standing";

export const confirmLiftSchema = z.object({ storyId: z.uuid(), requestId: z.uuid() });

/**
 * Lifts an embargo as somebody else asked, for the reason that they gave. Refuses `not-permitted` to the one who asked, and `wrong-state`
 * for a request that is no longer open.
 */
export async function confirmLift(tx: Tx, actor: Actor, input: z.input<typeof confirmLiftSchema>): Promise<void> {
  const { storyId, requestId } = parseInput(confirmLiftSchema, input);
  await changePublic(tx, actor, { storyId, verb: "confirmLift" }, async ({ story }) => {
    const { reason, askedById } = await expectStanding(tx, storyId, requestId);
    if (actorStaffId(actor) === askedById) {
      throw new Refusal("not-permitted", "You asked for it: another person has to confirm it.", [
        { path: "requestId", message: "must be confirmed by another person than the one who asked" },
      ]);
    }
    const settled = { settledAt: await databaseNow(tx), settledById: actorStaffId(actor) };
    await tx.liftRequest.update({ where: { id: requestId }, data: settled });
    const change = await endEmbargo(tx, actor, story, reason, { requestId, askedById });
    return { changes: [change], answer: {} };
  });
}
