import "server-only";
import { CardRefusal } from "@/lib/engines/share-cards/share-cards";
import type { Database } from "@/lib/platform/db/database";
import { log } from "@/lib/platform/log";
import { processWide } from "@/lib/platform/process-wide";
import { refreshAllCards } from "@/lib/public/share/refresh-all-cards";
import { refreshCards } from "@/lib/public/share/refresh-cards";
import { touchedSubjects } from "@/lib/public/share/touched-subjects";

/** How far back the first run of a process looks, and by how much each looks further back than the one before: a touch shows when its transaction commits. */
const FIRST_MS = 10 * 60_000;
const OVERLAP_MS = 60_000;

interface Touched {
  tag: string;
  id: bigint;
  at: Date;
}

const done = processWide("touched-cards", () => ({
  since: new Date(Date.now() - FIRST_MS),
  ids: new Map<string, bigint>(),
}));

/**
 * Draws the cards of what was changed again: of stories that were corrected, retracted or have another focal point, of authors, and after
 * a change of settings or sections all that are stored. Cards that nobody has asked for are not drawn. Returns how many tags it went through.
 */
export async function refreshTouchedCards(db: Database, isStopping: () => boolean = () => false): Promise<number> {
  const touched = await db.$queryRaw<Touched[]>`
    select tag, max(id) as id, max(at) as at from cache_touch
    where at > ${new Date(done.since.getTime() - OVERLAP_MS)}
      and (tag = 'site' or tag like 'story:%' or tag like 'author:%')
    group by tag order by max(id)`;
  const fresh = touched.filter(({ tag, id }) => (done.ids.get(tag) ?? 0n) < id);
  for (const { tag, id } of fresh) {
    if (isStopping()) return 0;
    if (await refresh(tag, isStopping)) done.ids.set(tag, id);
  }
  const latest = touched.at(-1)?.at;
  if (latest && fresh.every(({ tag, id }) => done.ids.get(tag) === id)) done.since = latest;
  const known = new Set(touched.map(({ tag }) => tag));
  for (const tag of done.ids.keys()) if (!known.has(tag)) done.ids.delete(tag);
  return fresh.length;
}

/** Whether it is done with; cards that are refused now are tried at the next run. */
async function refresh(tag: string, isStopping: () => boolean): Promise<boolean> {
  try {
    if (tag === "site") await refreshAllCards(isStopping);
    else for (const subject of await touchedSubjects(tag)) await refreshCards(subject, "known");
    return true;
  } catch (cause) {
    if (!(cause instanceof CardRefusal)) throw cause;
    log.warn({ err: cause, tag }, "share card not drawn again");
    return cause.code !== "busy";
  }
}
