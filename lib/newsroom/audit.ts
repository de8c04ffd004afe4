import type { Tx } from "@/lib/platform/db/database";
import type { Prisma, StoryState } from "@/prisma/generated/client";
import { type Actor, actorStaffId } from "./actor";

export interface AuditEntry {
  action: string;
  storyId?: string;
  versionId?: string;
  fromState?: StoryState;
  toState?: StoryState;
  reason?: string;
  detail?: Prisma.InputJsonObject;
}

/** Writes one line of the append-only audit log. */
export async function audit(tx: Tx, actor: Actor, entry: AuditEntry): Promise<void> {
  const ipHash = actor.kind === "staff" ? actor.ipHash : undefined;
  await tx.auditEvent.create({ data: { ...entry, actorKind: actor.kind, actorId: actorStaffId(actor), ipHash } });
}
