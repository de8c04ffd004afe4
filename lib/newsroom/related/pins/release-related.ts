import type { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { parseInput } from "../../input/parse-input";
import { changeList } from "./change-list";
import { hideRelatedSchema } from "./hide-related";

/** Neither pins nor hides a story any more: it finds its own place. Refuses `not-permitted`, `not-found`. */
export async function releaseRelated(tx: Tx, actor: Actor, input: z.input<typeof hideRelatedSchema>): Promise<void> {
  const { storyId, otherId } = parseInput(hideRelatedSchema, input);
  await changeList(tx, actor, { storyId, otherId, action: "related.release" }, async () => {
    await tx.storyPin.deleteMany({ where: { storyId, otherId } });
  });
}
