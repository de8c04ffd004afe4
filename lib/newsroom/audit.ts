import type { Tx } from "@/lib/platform/db/database";
import type { Prisma, StoryState } from "@/prisma/generated/client";
import { type AccountOwner, type Actor, actorStaffId } from "./access/actor";

export interface AuditEntry {
  action: string;
  storyId?: string;
  versionId?: string;
  fromState?: StoryState;
  toState?: StoryState;
  reason?: string;
  detail?: Prisma.InputJsonObject;
}

/** Writes lines of the append-only audit log. */
export async function audit(tx: Tx, actor: Actor | AccountOwner, ...entries: AuditEntry[]): Promise<void> {
  const ipHash = "ipHash" in actor ? actor.ipHash : undefined;
  const actorKind = actor.kind === "account-owner" ? "staff" : actor.kind;
  const who = { actorKind, actorId: actorStaffId(actor), ipHash };
  await tx.auditEvent.createMany({ data: entries.map((entry) => ({ ...entry, ...who })) });
}
