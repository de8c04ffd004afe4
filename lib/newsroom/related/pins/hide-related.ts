import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { parseInput } from "../../input/parse-input";
import { changeList, expectOther } from "./change-list";

export const hideRelatedSchema = z.object({ storyId: z.uuid(), otherId: z.uuid() });

/** Never shows a story in the related list of another one. Refuses `not-permitted`, `not-found`, `invalid-input`. */
export async function hideRelated(tx: Tx, actor: Actor, input: z.input<typeof hideRelatedSchema>): Promise<void> {
  const { storyId, otherId } = parseInput(hideRelatedSchema, input);
  await changeList(tx, actor, { storyId, otherId, action: "related.hide" }, async () => {
    await expectOther(tx, storyId, otherId);
    const key = { storyId, otherId };
    const update = { position: null };
    await tx.storyPin.upsert({ where: { storyId_otherId: key }, create: { ...key, ...update }, update });
  });
}
