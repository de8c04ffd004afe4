import type { Tx } from "@/lib/platform/db/database";
import { type Edge, KEPT } from "./edge-lists";

/** Places of a list that readers may come to see. */
const SHOWN = 14;
const ROWS_A_QUESTION = 8_000;

interface Row extends Edge {
  fromId: string;
}

/**
 * Writes the lists of stories that had none, and what is good enough for the lists of others. `wordOf` gives the word of a
 * hash. Returns the ids of stories whose list changed where readers see it.
 */
export async function writeEdges(
  tx: Tx,
  lists: Map<string, Edge[]>,
  fresh: Set<string>,
  wordOf: (hash: number) => string,
): Promise<string[]> {
  const rows = (ids: string[]) =>
    ids.flatMap((fromId) => (lists.get(fromId) ?? []).map((edge) => ({ fromId, ...edge })));
  const old = [...lists.keys()].filter((id) => !fresh.has(id));
  await insert(tx, rows([...fresh]), wordOf);
  const floors = await listFloors(tx, old);
  const good = rows(old).filter((edge) => edge.score > (floors.get(edge.fromId) ?? 0));
  await insert(tx, good, wordOf);
  return [...fresh, ...(await trim(tx, good))];
}

async function insert(tx: Tx, edges: Row[], wordOf: (hash: number) => string): Promise<void> {
  for (let start = 0; start < edges.length; start += ROWS_A_QUESTION) {
    const some = edges.slice(start, start + ROWS_A_QUESTION);
    await tx.$executeRaw`
      insert into related_edge (from_id, to_id, score, reasons)
      select from_id, to_id, score, to_jsonb(string_to_array(reasons, ' ')) from unnest(
        ${some.map((edge) => edge.fromId)}::uuid[], ${some.map((edge) => edge.toId)}::uuid[],
        ${some.map((edge) => edge.score)}::float8[],
        ${some.map((edge) => edge.reasons.map(wordOf).join(" "))}::text[]) as u (from_id, to_id, score, reasons)
      on conflict (from_id, to_id) do update set score = excluded.score, reasons = excluded.reasons`;
  }
}

async function listFloors(tx: Tx, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ id: string; score: number }[]>`
    select i.id::text, e.score from unnest(${ids}::uuid[]) as i (id)
    cross join lateral (select score from related_edge where from_id = i.id order by score desc offset ${KEPT - 1} limit 1) e`;
  return new Map(rows.map((row) => [row.id, row.score]));
}

async function trim(tx: Tx, written: Row[]): Promise<string[]> {
  if (written.length === 0) return [];
  const fromIds = [...new Set(written.map((edge) => edge.fromId))];
  const toIds = [...new Set(written.map((edge) => edge.toId))];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with ranked as materialized (
      select from_id, to_id, row_number() over (partition by from_id order by score desc) as place
      from related_edge where from_id = any(${fromIds}::uuid[])
    ), trimmed as (
      delete from related_edge e using ranked r
      where r.place > ${KEPT} and e.from_id = r.from_id and e.to_id = r.to_id)
    select distinct from_id::text as id from ranked where place <= ${SHOWN} and to_id = any(${toIds}::uuid[])`;
  return rows.map((row) => row.id);
}
