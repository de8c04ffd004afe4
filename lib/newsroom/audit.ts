import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { insertion } from "@/lib/platform/db/insertion";
import type { Prisma, StoryState } from "@/prisma/generated/client";
import { type AccountOwner, type Actor, actorStaffId } from "./access/actor";
import { uuidV7 } from "./import/uuid-v7";

export interface AuditEntry {
  action: string;
  storyId?: string;
  versionId?: string;
  fromState?: StoryState;
  toState?: StoryState;
  reason?: string;
  detail?: Prisma.InputJsonObject;
}

/** Writes lines of the append-only audit log; many in one statement, as an import needs them. */
export async function audit(tx: Tx, actor: Actor | AccountOwner, ...entries: AuditEntry[]): Promise<void> {
  const ipHash = "ipHash" in actor ? actor.ipHash : undefined;
  const actorKind = actor.kind === "account-owner" ? "staff" : actor.kind;
  const who = { actorKind, actorId: actorStaffId(actor) };
  const [entry, ...more] = entries;
  if (!entry) return;
  if (more.length === 0) return void (await tx.auditEvent.create({ data: { ...entry, ...who, ipHash } }));
  const now = await databaseNow(tx);
  const rows = entries.map(({ action, storyId, versionId, fromState, toState, reason, detail }) => ({
    ...{ id: uuidV7(now), ...who, ipHash: ipHash ?? null, action, detail: detail ?? {} },
    ...{ storyId: storyId ?? null, versionId: versionId ?? null, reason: reason ?? null },
    ...{ fromState: fromState ?? null, toState: toState ?? null },
  }));
  await tx.$executeRaw(insertion("audit_event", rows));
}
