import "server-only";
import type { Actor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import type { StorySubject } from "@/lib/newsroom/access/owned";
import { reader } from "@/lib/public/db/reader";

/** Of these stories those whose headlines the actor may see: those that he or she may read, and what is public now. */
export async function visibleStories<Row extends StorySubject & { id: string }>(
  actor: Actor,
  rows: Row[],
): Promise<Row[]> {
  const others = rows.filter((row) => !may(actor, "story.read", row)).map(({ id }) => id);
  if (others.length === 0) return rows;
  const open = await reader().publicStory.findMany({ where: { id: { in: others } }, select: { id: true } });
  const closed = new Set(others);
  for (const { id } of open) closed.delete(id);
  return rows.filter(({ id }) => !closed.has(id));
}
