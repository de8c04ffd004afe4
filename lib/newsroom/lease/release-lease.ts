import type { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { parseInput } from "../input/parse-input";
import { leaseActor, leaseSchema } from "./lease";

/** Gives a lease back; one that is another tab's or another session's stays. Returns whether there was one. */
export async function releaseLease(tx: Tx, actor: Actor, input: z.input<typeof leaseSchema>): Promise<boolean> {
  const { storyId, tabId } = parseInput(leaseSchema, input);
  const { count } = await tx.editLease.deleteMany({ where: { storyId, tabId, ...leaseActor(actor) } });
  return count === 1;
}
