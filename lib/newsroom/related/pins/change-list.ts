import type { Tx } from "@/lib/platform/db/database";
import { type Sentence, sentence, term } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { audit } from "../../audit";
import { storyTag } from "../../cache-tags";
import { Refusal } from "../../refusal";
import { lockStory } from "../../story/lock-story";
import { touch } from "../../touch";

interface Change {
  storyId: string;
  otherId: string;
  action: string;
}

/** What all changes of a related list share: who may, one at a time, the history, and the page that shows it. */
export async function changeList(tx: Tx, actor: Actor, change: Change, work: () => Promise<void>): Promise<void> {
  const { storyId, otherId, action } = change;
  permitStory(actor, "publish", await lockStory(tx, storyId));
  await work();
  await audit(tx, actor, { action, storyId, detail: { otherId } });
  await touch(tx, [storyTag(storyId)]);
}

/** Refuses a story that cannot stand in the list of another. */
export async function expectOther(tx: Tx, storyId: string, otherId: string): Promise<void> {
  const refused = (message: string | Sentence) =>
    new Refusal("invalid-input", sentence`The other story ${term(message)}.`, [{ path: "otherId", message }]);
  if (otherId === storyId) throw refused("is the story itself");
  const other = await tx.story.findUnique({ where: { id: otherId }, select: { state: true } });
  if (!other) throw refused("does not exist");
  if (other.state === "killed") throw refused("is killed");
  if (other.state === "deleted") throw refused("is deleted");
  if (other.state === "retracted") throw refused("is retracted");
}
