import "server-only";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { noSuchStory } from "@/lib/newsroom/access/permit";
import { isHeldBy, leaseHolder } from "@/lib/newsroom/lease/lease";
import type { Tx } from "@/lib/platform/db/database";

/** Who writes in a story, as one tab sees it. */
export interface LeaseView {
  /** The story's revision */
  rev: number;
  isMine: boolean;
  /** Null where nobody writes */
  holder: {
    name: string;
    /** Whether it is another tab of the same person */
    isSelf: boolean;
    /** ISO 8601: the last keystroke */
    activeAt: string;
    isActive: boolean;
    /** Why it was taken over; empty where it was free or given */
    reason: string;
  } | null;
  /** Who asks the holder for it, since when (ISO 8601) */
  asked: { name: string; at: string } | null;
}

/** Reads who writes in a story. Refuses `not-found` where the actor may not read it. */
export async function leaseView(
  tx: Pick<Tx, "$queryRaw" | "story">,
  actor: StaffActor,
  storyId: string,
  tabId: string,
): Promise<LeaseView> {
  const story = await tx.story.findUnique({ where: { id: storyId } });
  if (!story || !may(actor, "story.read", story)) throw noSuchStory();
  const holder = await leaseHolder(tx, storyId);
  if (!holder) return { rev: story.rev, isMine: false, holder: null, asked: null };
  const { name, activeAt, isActive, reason, askedBy, askedAt } = holder;
  return {
    rev: story.rev,
    isMine: isHeldBy(holder, actor, tabId),
    holder: { name, isSelf: holder.staffId === actor.id, activeAt: activeAt.toISOString(), isActive, reason },
    asked: askedBy && askedAt ? { name: askedBy, at: askedAt.toISOString() } : null,
  };
}
