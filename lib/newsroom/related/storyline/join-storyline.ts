import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { type Sentence, sentence, term } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../../access/actor";
import { parseInput } from "../../input/parse-input";
import { Refusal } from "../../refusal";
import { changeStoryline } from "./change-storyline";
import { storylinePart } from "./storyline-schema";

/** Stories that can belong to one package or series. */
const MAX_PARTS = 200;

export const joinStorylineSchema = storylinePart.extend({
  /** Counted from 0; absent: after the others */
  place: z.int().min(0).max(MAX_PARTS).optional(),
});

/**
 * Puts a story into a package or series; one that belongs to it already moves to the place. A story that is not public yet waits
 * there unseen. Refuses `not-permitted`, `not-found`, `invalid-input`.
 */
export async function joinStoryline(tx: Tx, actor: Actor, input: z.input<typeof joinStorylineSchema>): Promise<void> {
  const { storylineId, storyId, place } = parseInput(joinStorylineSchema, input);
  await changeStoryline(tx, actor, { storylineId, storyId, action: "storyline.join" }, async (storyline) => {
    await expectStory(tx, storyId, storyline.lang);
    const ids = storyline.ids.filter((id) => id !== storyId);
    if (ids.length >= MAX_PARTS) throw refused(sentence`is one too many: ${MAX_PARTS} stories belong to it`);
    ids.splice(place ?? ids.length, 0, storyId);
    await tx.storylinePart.deleteMany({ where: { storylineId } });
    await tx.storylinePart.createMany({ data: ids.map((id, position) => ({ storylineId, storyId: id, position })) });
  });
}

const refused = (message: string | Sentence) =>
  new Refusal("invalid-input", sentence`The story ${term(message)}.`, [{ path: "storyId", message }]);

async function expectStory(tx: Tx, storyId: string, lang: string): Promise<void> {
  const story = await tx.story.findUnique({ where: { id: storyId }, select: { lang: true, state: true } });
  if (!story) throw refused("does not exist");
  if (story.state === "killed") throw refused("is killed");
  if (story.state === "deleted") throw refused("is deleted");
  if (story.state === "retracted") throw refused("is retracted");
  if (story.lang !== lang) throw refused(sentence`is in another language (${story.lang})`);
}
