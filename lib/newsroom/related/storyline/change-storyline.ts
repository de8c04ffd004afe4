import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { permit } from "../../access/permit";
import { audit } from "../../audit";
import { storyTag } from "../../cache-tags";
import { Refusal } from "../../refusal";
import { touch } from "../../touch";

interface Change {
  storylineId: string;
  action: string;
  /** The story that the change is about */
  storyId?: string;
}

/** What all changes of a package or series share: who may, one at a time, the history, and the pages of all its stories. */
export async function changeStoryline(
  tx: Tx,
  actor: Actor,
  { storylineId, action, storyId }: Change,
  work: (storyline: { lang: string; ids: string[] }) => Promise<void>,
): Promise<void> {
  permit(actor, "storyline.arrange");
  const [storyline] = await tx.$queryRaw<{ lang: string }[]>`
    select lang from storyline where id = ${storylineId}::uuid for update`;
  if (!storyline) throw new Refusal("not-found", "There is no such package or series.");
  const before = await partIds(tx, storylineId);
  await work({ ...storyline, ids: before });
  await audit(tx, actor, { action, storyId, detail: { storylineId } });
  const after = await partIds(tx, storylineId);
  await touch(tx, [...new Set([...before, ...after])].map(storyTag));
}

async function partIds(tx: Tx, storylineId: string): Promise<string[]> {
  const rows = await tx.storylinePart.findMany({
    where: { storylineId },
    orderBy: [{ position: "asc" }, { storyId: "asc" }],
    select: { storyId: true },
  });
  return rows.map((row) => row.storyId);
}
