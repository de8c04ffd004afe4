import "server-only";
import type { Actor } from "@/lib/newsroom/actor";
import { isHeldBy, leaseHolder } from "@/lib/newsroom/lease/lease";
import { Refusal } from "@/lib/newsroom/refusal";
import { mayDo } from "@/lib/newsroom/story/permissions";
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
  actor: Actor & { kind: "staff" },
  storyId: string,
  tabId: string,
): Promise<LeaseView> {
  const story = await tx.story.findUnique({ where: { id: storyId }, select: { rev: true, createdById: true } });
  if (!story || !mayDo(actor, "read", story)) throw new Refusal("not-found", "There is no such story.");
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
