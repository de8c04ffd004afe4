import "server-only";
import { z } from "zod";
import { parseInput } from "@/lib/newsroom/input/parse-input";
import { answerAsk, answerAskSchema } from "@/lib/newsroom/lease/answer-ask";
import { askForLease } from "@/lib/newsroom/lease/ask-for-lease";
import { leaseSchema } from "@/lib/newsroom/lease/lease";
import { releaseLease } from "@/lib/newsroom/lease/release-lease";
import { renewLease, renewLeaseSchema } from "@/lib/newsroom/lease/renew-lease";
import { takeLease, takeLeaseSchema } from "@/lib/newsroom/lease/take-lease";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import type { EditorRequest } from "./handle-editor-request";
import { type LeaseView, leaseView } from "./lease-view";

const leaseRequest = z.discriminatedUnion("verb", [
  takeLeaseSchema.extend({ verb: z.literal("take") }),
  renewLeaseSchema.extend({ verb: z.literal("renew") }),
  leaseSchema.extend({ verb: z.literal("ask") }),
  answerAskSchema.extend({ verb: z.literal("answer") }),
  leaseSchema.extend({ verb: z.literal("release") }),
]);

/** What a tab wants of a lease, and who writes afterwards. Refuses what the verb refuses. */
export async function changeLease({ actor, input }: EditorRequest): Promise<LeaseView> {
  const asked = parseInput(leaseRequest, input);
  return inTransaction(database(), async (tx) => {
    if (asked.verb === "take") await takeLease(tx, actor, asked);
    else if (asked.verb === "renew") await renewLease(tx, actor, asked);
    else if (asked.verb === "ask") await askForLease(tx, actor, asked);
    else if (asked.verb === "answer") await answerAsk(tx, actor, asked);
    else await releaseLease(tx, actor, asked);
    return leaseView(tx, actor, asked.storyId, asked.tabId);
  });
}

/** Who writes now, as the tab in the query `tab` sees it. */
export async function readLease({ actor, storyId, query }: EditorRequest): Promise<LeaseView> {
  const named = parseInput(leaseSchema, { storyId, tabId: query.get("tab") ?? "" });
  return leaseView(database(), actor, named.storyId, named.tabId);
}
