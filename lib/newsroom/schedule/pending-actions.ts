import type { Tx } from "@/lib/platform/db/database";
import { sentence } from "@/lib/platform/i18n/sentence";
import { Refusal } from "../refusal";

/** Refuses `embargo-conflict` when the story is to be published before an embargo ends (null: never by itself). */
export async function expectNoPendingBefore(tx: Tx, storyId: string, end: Date | null): Promise<void> {
  const pending = await tx.scheduledAction.findFirst({
    where: { storyId, state: "pending", kind: { in: ["publish", "update"] }, ...(end ? { runAt: { lt: end } } : {}) },
  });
  if (!pending) return;
  const when = pending.runAt.toISOString();
  throw new Refusal("embargo-conflict", sentence`The story is scheduled for ${when}, before the embargo ends.`, [
    { path: "until", message: sentence`must not be after ${when}, or the schedule must be cancelled first` },
  ]);
}
