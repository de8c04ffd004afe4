import type { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../actor";
import { parseInput } from "../story/schema";
import { leaseActor, leaseSchema } from "./lease";

/** Gives a lease back; one that is another tab's stays. */
export async function releaseLease(tx: Tx, actor: Actor, input: z.input<typeof leaseSchema>): Promise<void> {
  const { storyId, tabId } = parseInput(leaseSchema, input);
  await tx.editLease.deleteMany({ where: { storyId, tabId, staffId: leaseActor(actor) } });
}
