import type { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permitStory } from "../access/permit";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { lockStory } from "../story/lock-story";
import { isHeldBy, leaseActor, leaseHolder, leaseSchema } from "./lease";

/** Asks the holder of a lease for it: the holder is told at the next renewal. Refuses `wrong-state` where nobody else has it. */
export async function askForLease(tx: Tx, actor: Actor, input: z.input<typeof leaseSchema>): Promise<void> {
  const { storyId, tabId } = parseInput(leaseSchema, input);
  const { staffId, sessionId } = leaseActor(actor);
  permitStory(actor, "edit", await lockStory(tx, storyId));
  const holder = await leaseHolder(tx, storyId);
  if (!holder || isHeldBy(holder, actor, tabId)) throw new Refusal("wrong-state", "Nobody else writes in this story.");
  await tx.editLease.update({
    where: { storyId },
    data: { askedById: staffId, askedSessionId: sessionId, askedTabId: tabId, askedAt: await databaseNow(tx) },
  });
}
