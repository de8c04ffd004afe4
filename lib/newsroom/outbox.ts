import type { Tx } from "@/lib/platform/db/database";
import type { Prisma } from "@/prisma/generated/client";

export type OutboxKind = "story-published" | "story-unpublished" | "feeds-changed";

/** Leaves a job for lib/jobs that exists when and only when the transaction commits. */
export async function enqueue(tx: Tx, kind: OutboxKind, payload: Prisma.InputJsonObject): Promise<void> {
  await tx.outboxJob.create({ data: { kind, payload } });
}
