import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../access/actor";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { textSchema } from "../../input/text-schema";
import { Refusal } from "../../refusal";
import { changePublic } from "../publication/change-public";
import type { PublicChange } from "../publication/public-change";
import { embargoInForce } from "./embargo-in-force";
import { endEmbargo } from "./end-embargo";
import { needsSecond } from "./needs-second";
import { openLiftRequests } from "./open-lift-requests";

export const liftEmbargoSchema = z.object({
  storyId: z.uuid(),
  reason: textSchema(500, "must say why the embargo ends early"),
});

interface EmbargoLifted {
  /** The embargo holds on until another person confirms this request; null when it is lifted */
  requestId: string | null;
}

/**
 * Ends an embargo before its time, with a reason; the story stays as it is until somebody publishes it. Where the newsroom wants two
 * for that, it asks for the second one instead, and refuses `wrong-state` while such a request stands.
 */
export async function liftEmbargo(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof liftEmbargoSchema>,
): Promise<EmbargoLifted> {
  const { storyId, reason } = parseInput(liftEmbargoSchema, input);
  return changePublic(tx, actor, { storyId, verb: "liftEmbargo" }, async ({ story }): Promise<Lift> => {
    const embargo = await embargoInForce(tx, storyId);
    if (!embargo) throw new Refusal("wrong-state", "The story is under no embargo.");
    if (await needsSecond(tx, actor)) {
      if (story.state === "killed") throw new Refusal("wrong-state", "A killed story has no embargo to lift.");
      return { changes: [], answer: { requestId: await ask(tx, actor, { storyId, embargoId: embargo.id, reason }) } };
    }
    return { changes: [await endEmbargo(tx, actor, story, reason)], answer: { requestId: null } };
  });
}

interface Lift {
  changes: PublicChange[];
  answer: EmbargoLifted;
}

async function ask(
  tx: Tx,
  actor: Actor,
  { storyId, embargoId, reason }: { storyId: string; embargoId: string; reason: string },
): Promise<string> {
  if ((await openLiftRequests(tx, { storyId })).length > 0) {
    throw new Refusal("wrong-state", "Somebody asked to lift it already: that is to be confirmed or declined first.");
  }
  const askedBy = { askedById: actorStaffId(actor), askedAt: await databaseNow(tx) };
  const { id } = await tx.liftRequest.create({ data: { embargoId, reason, ...askedBy } });
  await audit(tx, actor, { action: "embargo.askLift", storyId, reason, detail: { requestId: id } });
  return id;
}
