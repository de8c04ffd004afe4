import type { Tx } from "@/lib/platform/db/database";
import { sentence, term } from "@/lib/platform/i18n/sentence";
import { Refusal } from "../../refusal";

interface EmbargoInForce {
  id: string;
  /** null until it is lifted by hand */
  until: Date | null;
  zone: string;
}

/** The embargo that holds a story back at an instant of the database's clock (now, when none is given), or null. */
export async function embargoInForce(tx: Tx, storyId: string, at?: Date): Promise<EmbargoInForce | null> {
  const rows = await tx.$queryRaw<EmbargoInForce[]>`
    select id, until, zone from embargo
    where story_id = ${storyId}::uuid and is_active
      and (until is null or until > coalesce(${at ?? null}::timestamptz, newsroom_now()))
    order by until desc nulls first limit 1`;
  return rows[0] ?? null;
}

/** Refuses `embargo-conflict` while, or at the instant when, an embargo holds the story back. */
export async function expectNoEmbargo(tx: Tx, storyId: string, at?: Date): Promise<void> {
  const embargo = await embargoInForce(tx, storyId, at);
  if (!embargo) return;
  const end = embargo.until ? sentence`until ${embargo.until.toISOString()}` : term("until it is lifted");
  throw new Refusal("embargo-conflict", sentence`The story is under embargo ${end}.`, [
    { path: "embargo", message: end },
  ]);
}
