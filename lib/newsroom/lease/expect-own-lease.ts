import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { Refusal } from "../refusal";
import { expectLease, type LeaseHolder, leaseActor, leaseHolder } from "./lease";

/**
 * This tab's and session's lease; null where nobody has one. Refuses `lease-held` where another tab has it, and `not-permitted`
 * where the tab is named by another session than the one that took it.
 */
export async function expectOwnLease(
  tx: Tx,
  actor: Actor,
  storyId: string,
  tabId: string,
): Promise<LeaseHolder | null> {
  const by = leaseActor(actor);
  const holder = await leaseHolder(tx, storyId);
  if (holder?.tabId === tabId && (holder.staffId !== by.staffId || holder.sessionId !== by.sessionId)) {
    throw new Refusal("not-permitted", "This lease belongs to another session.", [
      { path: "tabId", message: "is the tab of another session" },
    ]);
  }
  expectLease(holder, actor, tabId);
  return holder;
}
