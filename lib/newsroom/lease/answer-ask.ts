import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permitStory } from "../access/permit";
import { audit } from "../audit";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { lockStory } from "../story/lock-story";
import { expectOwnLease } from "./expect-own-lease";
import { closeOpenVersion, leaseSchema, writeLease } from "./lease";

export const answerAskSchema = leaseSchema.extend({ give: z.boolean() });

/**
 * The holder's answer to who asked for the lease: hands it to that tab, or keeps it.
 * Refuses `wrong-state` where nobody asks, and what expectOwnLease refuses.
 */
export async function answerAsk(tx: Tx, actor: Actor, input: z.input<typeof answerAskSchema>): Promise<void> {
  const { storyId, tabId, give } = parseInput(answerAskSchema, input);
  permitStory(actor, "edit", await lockStory(tx, storyId));
  const holder = await expectOwnLease(tx, actor, storyId, tabId);
  const asked = holder && (await tx.editLease.findUnique({ where: { storyId } }));
  if (!asked?.askedById || !asked.askedTabId) throw new Refusal("wrong-state", "Nobody asks for this story now.");
  if (!give) {
    const none = { askedById: null, askedSessionId: null, askedTabId: null, askedAt: null };
    await tx.editLease.update({ where: { storyId }, data: none });
    return;
  }
  const next = { staffId: asked.askedById, sessionId: asked.askedSessionId, tabId: asked.askedTabId };
  await writeLease(tx, storyId, next);
  await closeOpenVersion(tx, storyId);
  await audit(tx, actor, { action: "lease.hand-over", storyId, detail: { to: next.staffId } });
}
