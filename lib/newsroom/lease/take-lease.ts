import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { sentence } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../access/actor";
import { permitStory } from "../access/permit";
import { audit } from "../audit";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { lockStory } from "../story/lock-story";
import {
  closeOpenVersion,
  expectLease,
  isHeldBy,
  type LeaseHolder,
  leaseActor,
  leaseHolder,
  leaseSchema,
  writeLease,
} from "./lease";

export const takeLeaseSchema = leaseSchema.extend({
  /** Takes it from its holder */
  takeOver: z.boolean().default(false),
  /** Needed to take over from somebody else who typed in the last two minutes */
  reason: z.string().trim().max(500, "must have at most 500 characters").default(""),
});

interface LeaseTaken {
  rev: number;
  /** From whom it was taken over */
  from: Pick<LeaseHolder, "staffId" | "name"> | null;
}

/**
 * Takes the right to write in a story, or keeps it. Refuses `lease-held`, and `needs-confirmation` for a take-over without its reason.
 * A take-over closes the open version: what the holder had saved stays as it was.
 */
export async function takeLease(tx: Tx, actor: Actor, input: z.input<typeof takeLeaseSchema>): Promise<LeaseTaken> {
  const { storyId, tabId, takeOver, reason } = parseInput(takeLeaseSchema, input);
  const by = leaseActor(actor);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "edit", story);
  const holder = await leaseHolder(tx, storyId);
  const isOthers = holder !== null && !isHeldBy(holder, actor, tabId);
  if (isOthers && !takeOver) expectLease(holder, actor, tabId);
  if (isOthers && holder.isActive && holder.staffId !== by.staffId && reason === "") {
    throw new Refusal(
      "needs-confirmation",
      sentence`${holder.name} typed here less than two minutes ago. Why do you take over?`,
      [{ path: "reason", message: "is needed" }],
    );
  }
  await writeLease(tx, storyId, { ...by, tabId, reason });
  if (isOthers) {
    await closeOpenVersion(tx, storyId);
    await audit(tx, actor, { action: "lease.take-over", storyId, reason, detail: { from: holder.staffId } });
  }
  return { rev: story.rev, from: isOthers ? { staffId: holder.staffId, name: holder.name } : null };
}
