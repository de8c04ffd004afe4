import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { sentence } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../../access/actor";
import { parseInput } from "../../input/parse-input";
import { Refusal } from "../../refusal";
import { changeList, expectOther } from "./change-list";

/** Stories that can be pinned to one list. */
const MAX_PINNED = 6;

export const pinRelatedSchema = z.object({
  storyId: z.uuid(),
  otherId: z.uuid(),
  /** Counted from 0; absent: after the others */
  place: z.int().min(0).max(MAX_PINNED).optional(),
});

/**
 * Puts a story into the related list of another one, before all that are found; one that is pinned already moves to the place.
 * A story that is not public yet waits there unseen. Refuses `not-permitted`, `not-found`, `invalid-input`.
 */
export async function pinRelated(tx: Tx, actor: Actor, input: z.input<typeof pinRelatedSchema>): Promise<void> {
  const { storyId, otherId, place } = parseInput(pinRelatedSchema, input);
  await changeList(tx, actor, { storyId, otherId, action: "related.pin" }, async () => {
    await expectOther(tx, storyId, otherId);
    const pins = await tx.storyPin.findMany({
      where: { storyId, NOT: { position: null } },
      orderBy: [{ position: "asc" }, { otherId: "asc" }],
    });
    const ids = pins.map((pin) => pin.otherId).filter((id) => id !== otherId);
    if (ids.length >= MAX_PINNED) {
      throw new Refusal("invalid-input", sentence`At most ${MAX_PINNED} stories can be pinned.`, [
        { path: "otherId", message: sentence`is one too many: ${MAX_PINNED} are pinned` },
      ]);
    }
    ids.splice(place ?? ids.length, 0, otherId);
    await tx.storyPin.deleteMany({ where: { storyId, otherId: { in: ids } } });
    await tx.storyPin.createMany({ data: ids.map((id, position) => ({ storyId, otherId: id, position })) });
  });
}
