import "server-only";
import type { Actor } from "@/lib/newsroom/access/actor";
import { storyScope } from "@/lib/newsroom/access/story-scope";
import { database } from "@/lib/platform/db/database";
import { staffNamesById } from "../../shell/staff-names-by-id";
import { type StoryLink, storyLinks } from "../../stories/story-links";

/** A copy of a killed story outside the portal. */
export interface StoryCopy {
  copyId: string;
  place: string;
  address: string;
  /** Who has seen to it, and when (ISO 8601); null until somebody has */
  done: { by: string; at: string } | null;
}

/** The copies of a story that were known when it was killed, in the order in which they were named. */
export async function storyCopies(storyId: string): Promise<StoryCopy[]> {
  const rows = await database().outsideCopy.findMany({ where: { storyId }, orderBy: { position: "asc" } });
  const names = await staffNamesById(rows.map(({ doneById }) => doneById));
  return rows.map(({ id, place, address, doneAt, doneById }) => ({
    ...{ copyId: id, place, address },
    done: doneAt && { by: names(doneById), at: doneAt.toISOString() },
  }));
}

/** Killed stories with copies that nobody has seen to, the last first. Of those that the actor may read. */
export async function openCopies(actor: Actor): Promise<StoryLink[]> {
  const rows = await database().story.findMany({
    where: { ...storyScope(actor).where, outsideCopies: { some: { doneAt: null } } },
    orderBy: [{ withdrawnAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  return storyLinks(rows.map(({ id }) => id));
}
