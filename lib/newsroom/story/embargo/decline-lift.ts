import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { textSchema } from "../../input/text-schema";
import { lockStory } from "../lock-story";
import { expectStanding } from "./expect-standing";

export const declineLiftSchema = z.object({
  storyId: z.uuid(),
  requestId: z.uuid(),
  reason: textSchema(500).default(""),
});

/** Ends a request to lift an embargo, which stays in force; the one who asked may also withdraw it. Refuses `wrong-state` for one that is no longer open. */
export async function declineLift(tx: Tx, actor: Actor, input: z.input<typeof declineLiftSchema>): Promise<void> {
  const { storyId, requestId, reason } = parseInput(declineLiftSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "liftEmbargo", story);
  const { askedById } = await expectStanding(tx, storyId, requestId);
  const settled = { settledAt: await databaseNow(tx), settledById: actorStaffId(actor) };
  await tx.liftRequest.update({ where: { id: requestId }, data: settled });
  await audit(tx, actor, { action: "embargo.declineLift", storyId, reason, detail: { requestId, askedById } });
}
