import type { Tx } from "@/lib/platform/db/database";

/** The rows of each table and view, as JSON */
export type Snapshot = Map<string, Record<string, unknown>[]>;

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;
const TIME = /"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?[+-]\d{2}:\d{2}"/g;
const JUST_NOW_MS = 10 * 60_000;

/** All that the database holds, and all that its views show, as this transaction sees it. */
export async function databaseSnapshot(tx: Tx): Promise<Snapshot> {
  const relations = await tx.$queryRaw<{ name: string }[]>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'v') and c.relname not like '\\_%'
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by c.relname`;
  const snapshot: Snapshot = new Map();
  for (const { name } of relations) {
    const rows = await tx.$queryRawUnsafe<{ row: Record<string, unknown> }[]>(
      `select to_jsonb(t) as row from "${name}" t`,
    );
    snapshot.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return snapshot;
}

/** The ids that a snapshot holds. */
export function idsIn(snapshot: Snapshot): Set<string> {
  return new Set([...snapshot.values()].flatMap((rows) => JSON.stringify(rows).match(UUID) ?? []));
}

/** A snapshot without what differs by chance: ids other than the known ones get their name, times of these minutes are "now". */
export function comparable(snapshot: Snapshot, known: Set<string>, names: Record<string, string>): Snapshot {
  const plain = (row: object): Record<string, unknown> =>
    JSON.parse(
      JSON.stringify(row)
        .replaceAll(UUID, (id) => names[id] ?? (known.has(id) ? id : "new"))
        .replaceAll(TIME, (time) =>
          Math.abs(Date.parse(JSON.parse(time)) - Date.now()) < JUST_NOW_MS ? '"now"' : time,
        ),
    );
  return new Map([...snapshot].map(([name, rows]) => [name, rows.map(plain)]));
}
