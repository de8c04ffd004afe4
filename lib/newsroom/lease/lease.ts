import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../actor";
import { Refusal } from "../refusal";

/** Seconds that a lease lasts without being renewed; a tab renews it every 15 s. */
export const LEASE_SECONDS = 60;
/** Seconds since the holder's last keystroke within which a take-over needs a reason. */
export const ACTIVE_SECONDS = 120;

export const leaseSchema = z.object({
  storyId: z.uuid(),
  tabId: z.string().regex(/^[\w-]{8,64}$/, "must be the tab's own random id"),
});

export interface LeaseHolder {
  staffId: string;
  name: string;
  tabId: string;
  takenAt: Date;
  activeAt: Date;
  isActive: boolean;
}

/** Who writes in a story now, or null; expired leases count as none. */
export async function leaseHolder(tx: Tx, storyId: string): Promise<LeaseHolder | null> {
  const rows = await tx.$queryRaw<LeaseHolder[]>`
    select l.staff_id as "staffId", s.name, l.tab_id as "tabId", l.taken_at as "takenAt", l.active_at as "activeAt",
      l.active_at > newsroom_now() - ${ACTIVE_SECONDS} * interval '1 second' as "isActive"
    from edit_lease l join staff s on s.id = l.staff_id
    where l.story_id = ${storyId}::uuid and l.expires_at > newsroom_now() and s.disabled_at is null`;
  return rows[0] ?? null;
}

/** Whether the lease is this tab's: two tabs of one person are two. */
export const isHeldBy = (holder: LeaseHolder | null, actor: Actor, tabId: string) =>
  holder !== null && actor.kind === "staff" && holder.staffId === actor.id && holder.tabId === tabId;

/** Refuses `lease-held` with the holder's name and last activity when another tab writes in the story. */
export function expectLease(holder: LeaseHolder | null, actor: Actor, tabId: string): void {
  if (holder === null || isHeldBy(holder, actor, tabId)) return;
  throw new Refusal("lease-held", `${holder.name} is writing in this story.`, [
    { path: "lease.name", message: holder.name },
    { path: "lease.activeAt", message: holder.activeAt.toISOString() },
    { path: "lease.isActive", message: String(holder.isActive) },
  ]);
}

/** Writes the lease of one tab, active now, for LEASE_SECONDS from now. */
export async function writeLease(tx: Tx, staffId: string, storyId: string, tabId: string): Promise<void> {
  await tx.$executeRaw`
    insert into edit_lease (story_id, staff_id, tab_id, taken_at, active_at, expires_at)
    values (${storyId}::uuid, ${staffId}::uuid, ${tabId}, newsroom_now(), newsroom_now(), newsroom_now() + ${LEASE_SECONDS} * interval '1 second')
    on conflict (story_id) do update set
      taken_at = case when edit_lease.tab_id = excluded.tab_id then edit_lease.taken_at else excluded.taken_at end,
      staff_id = excluded.staff_id, tab_id = excluded.tab_id, active_at = excluded.active_at, expires_at = excluded.expires_at`;
}

/** The account that acts. Refuses `not-permitted` for the clock and imports, which write without leases. */
export function leaseActor(actor: Actor): string {
  if (actor.kind !== "staff") throw new Refusal("not-permitted", "Only people hold leases.");
  return actor.id;
}
