import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { Refusal } from "../../refusal";
import { lockStory } from "../lock-story";

export const markCopyResolvedSchema = z.object({
  storyId: z.uuid(),
  copyId: z.uuid(),
  /** No, to take a tick back */
  isDone: z.boolean(),
});

/** Notes that somebody has seen to a copy of a killed story outside the portal, or has not after all; nothing when that is noted already. */
export async function markCopyResolved(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof markCopyResolvedSchema>,
): Promise<void> {
  const { storyId, copyId, isDone } = parseInput(markCopyResolvedSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "markCopyResolved", story);
  const copy = await tx.outsideCopy.findUnique({ where: { id: copyId, storyId } });
  if (!copy) {
    throw new Refusal("not-found", "There is no such copy of this story.", [
      { path: "copyId", message: "must name a copy of the story" },
    ]);
  }
  if ((copy.doneAt !== null) === isDone) return;
  const done = isDone
    ? { doneAt: await databaseNow(tx), doneById: actorStaffId(actor) }
    : { doneAt: null, doneById: null };
  await tx.outsideCopy.update({ where: { id: copyId }, data: done });
  const { place, address } = copy;
  await audit(tx, actor, { action: isDone ? "copy.done" : "copy.open", storyId, detail: { copyId, place, address } });
}
