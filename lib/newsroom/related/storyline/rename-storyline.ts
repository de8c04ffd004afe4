import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { parseInput } from "../../input/parse-input";
import { changeStoryline } from "./change-storyline";
import { storylineTitle } from "./storyline-schema";

export const renameStorylineSchema = z.object({ storylineId: z.uuid(), title: storylineTitle });

/** Gives a package or series another title. Refuses `not-permitted`, `not-found`, `invalid-input`. */
export async function renameStoryline(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof renameStorylineSchema>,
): Promise<void> {
  const { storylineId, title } = parseInput(renameStorylineSchema, input);
  await changeStoryline(tx, actor, { storylineId, action: "storyline.rename" }, async () => {
    await tx.storyline.update({ where: { id: storylineId }, data: { title } });
  });
}
