import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { parseInput } from "../../input/parse-input";
import { changeStoryline } from "./change-storyline";

export const endStorylineSchema = z.object({ storylineId: z.uuid() });

/** Takes a package or series apart; its stories stay as they are. Refuses `not-permitted`, `not-found`. */
export async function endStoryline(tx: Tx, actor: Actor, input: z.input<typeof endStorylineSchema>): Promise<void> {
  const { storylineId } = parseInput(endStorylineSchema, input);
  await changeStoryline(tx, actor, { storylineId, action: "storyline.end" }, async () => {
    await tx.storyline.delete({ where: { id: storylineId } });
  });
}
