import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { sentence } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../access/actor";
import { may } from "../access/may";
import type { StorySubject } from "../access/owned";
import type { StaffRole } from "../access/roles";
import { Refusal } from "../refusal";

/** Seconds that a lease lasts without being renewed; a tab renews it every EDITOR_POLL_MS. */
export const LEASE_SECONDS = 60;
/** Seconds since the holder's last keystroke within which a take-over needs a reason. */
const ACTIVE_SECONDS = 120;

/** An id that a browser makes for a tab or a page */
export const RANDOM_ID = /^[\w-]{8,64}$/;

export const leaseSchema = z.object({
  storyId: z.uuid(),
  tabId: z.string().regex(RANDOM_ID, "must be the tab's own random id"),
});

export interface LeaseHolder {
  staffId: string;
  name: string;
  sessionId: string | null;
  tabId: string;
  takenAt: Date;
  /** The last keystroke */
  activeAt: Date;
  isActive: boolean;
  /** Why it was taken over; empty where it was free or given */
  reason: string;
  askedBy: string | null;
  askedAt: Date | null;
}

interface LeaseRow extends LeaseHolder, StorySubject {
  role: StaffRole;
  authorId: string | null;
}

/** Who writes in a story now, or null: a lease ends when it expires, with its session, and with the right to edit. */
export async function leaseHolder(tx: Pick<Tx, "$queryRaw">, storyId: string): Promise<LeaseHolder | null> {
  const [row] = await tx.$queryRaw<LeaseRow[]>`
    select l.staff_id as "staffId", s.name, s.role, l.session_id as "sessionId", l.tab_id as "tabId", l.taken_at as "takenAt",
      l.active_at as "activeAt", l.active_at > newsroom_now() - ${ACTIVE_SECONDS} * interval '1 second' as "isActive",
      l.reason, asker.name as "askedBy", l.asked_at as "askedAt", s.author_id as "authorId",
      story.created_by_id as "createdById", story.author_ids as "authorIds", story.is_confidential as "isConfidential"
    from edit_lease l join staff s on s.id = l.staff_id join story on story.id = l.story_id
    left join staff_session session on session.id = l.session_id
    left join staff asker on asker.id = l.asked_by_id
    where l.story_id = ${storyId}::uuid and l.expires_at > newsroom_now() and s.disabled_at is null
      and (l.session_id is null or (session.revoked_at is null and session.expires_at > newsroom_now()))`;
  if (!row) return null;
  const { role, authorId, createdById, authorIds, isConfidential, ...holder } = row;
  const actor = { kind: "staff" as const, id: holder.staffId, role, authorId };
  return may(actor, "story.edit", { createdById, authorIds, isConfidential }) ? holder : null;
}

/** Whether the lease is this tab's: two tabs of one person are two. */
export const isHeldBy = (holder: LeaseHolder | null, actor: Actor, tabId: string) =>
  holder !== null && actor.kind === "staff" && holder.staffId === actor.id && holder.tabId === tabId;

/** Refuses `lease-held` with the holder's name and last activity when another tab writes in the story. */
export function expectLease(holder: LeaseHolder | null, actor: Actor, tabId: string | undefined): void {
  if (holder === null || isHeldBy(holder, actor, tabId ?? "")) return;
  throw new Refusal("lease-held", sentence`${holder.name} is writing in this story.`, [
    { path: "lease.name", message: holder.name },
    { path: "lease.activeAt", message: holder.activeAt.toISOString() },
    { path: "lease.isActive", message: String(holder.isActive) },
  ]);
}

/** Whose tab gets the lease, and why it was taken from another. */
interface NewHolder {
  staffId: string;
  sessionId: string | null;
  tabId: string;
  reason?: string;
}

/** Writes the lease of one tab, active now, for LEASE_SECONDS from now; what was asked of the one before is over. */
export async function writeLease(tx: Tx, storyId: string, { staffId, sessionId, tabId, reason = "" }: NewHolder) {
  await tx.$executeRaw`
    insert into edit_lease as held (story_id, staff_id, session_id, tab_id, reason, taken_at, active_at, expires_at)
    values (${storyId}::uuid, ${staffId}::uuid, ${sessionId}::uuid, ${tabId}, ${reason}, newsroom_now(), newsroom_now(),
      newsroom_now() + ${LEASE_SECONDS} * interval '1 second')
    on conflict (story_id) do update set
      taken_at = case when held.tab_id = excluded.tab_id then held.taken_at else excluded.taken_at end,
      reason = case when held.tab_id = excluded.tab_id then held.reason else excluded.reason end,
      asked_at = case when held.tab_id = excluded.tab_id then held.asked_at end,
      asked_by_id = case when held.tab_id = excluded.tab_id then held.asked_by_id end,
      asked_session_id = case when held.tab_id = excluded.tab_id then held.asked_session_id end,
      asked_tab_id = case when held.tab_id = excluded.tab_id then held.asked_tab_id end,
      staff_id = excluded.staff_id, session_id = excluded.session_id, tab_id = excluded.tab_id,
      active_at = excluded.active_at, expires_at = excluded.expires_at`;
}

/** Closes what the holder before has written, so that the next text starts a version of its own. */
export async function closeOpenVersion(tx: Tx, storyId: string): Promise<void> {
  await tx.storyVersion.updateMany({ where: { storyId, isOpen: true }, data: { isOpen: false } });
}

/** The account and session that act. Refuses `not-permitted` for the clock and imports, which write without leases. */
export function leaseActor(actor: Actor): { staffId: string; sessionId: string | null } {
  if (actor.kind !== "staff") throw new Refusal("not-permitted", "Only people hold leases.");
  return { staffId: actor.id, sessionId: actor.sessionId ?? null };
}
