import type { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { parseInput } from "../../input/parse-input";
import { changeStoryline } from "./change-storyline";
import { storylinePart } from "./storyline-schema";

/** Takes a story out of a package or series. Refuses `not-permitted`, `not-found`. */
export async function leaveStoryline(tx: Tx, actor: Actor, input: z.input<typeof storylinePart>): Promise<void> {
  const { storylineId, storyId } = parseInput(storylinePart, input);
  await changeStoryline(tx, actor, { storylineId, storyId, action: "storyline.leave" }, async () => {
    await tx.storylinePart.deleteMany({ where: { storylineId, storyId } });
  });
}
