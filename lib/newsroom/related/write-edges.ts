import type { Tx } from "@/lib/platform/db/database";

/** Edges kept for a story: ten to show, the rest for copies, hidden and withdrawn ones. */
export const KEPT = 32;
/** Places of a list that readers may come to see. */
const SHOWN = 14;

export interface Edge {
  fromId: string;
  toId: string;
  score: number;
  /** Finds the words that both have, the most telling first: asked only for edges that are written */
  words: () => string[];
}

export interface Copy {
  storyId: string;
  copyId: string;
  likeness: number;
}

/** Writes the edges that are good enough for their lists. Returns the ids of stories whose list changed where readers see it. */
export async function writeEdges(tx: Tx, edges: Edge[]): Promise<string[]> {
  if (edges.length === 0) return [];
  const floors = await listFloors(tx, [...new Set(edges.map((edge) => edge.fromId))]);
  const good = [...unique(edges).values()].filter((edge) => edge.score > (floors.get(edge.fromId) ?? 0));
  if (good.length === 0) return [];
  await tx.$executeRaw`
    insert into related_edge (from_id, to_id, score, reasons)
    select * from unnest(${good.map((edge) => edge.fromId)}::uuid[], ${good.map((edge) => edge.toId)}::uuid[],
      ${good.map((edge) => edge.score)}::float8[], ${good.map((edge) => JSON.stringify(edge.words()))}::jsonb[])
    on conflict (from_id, to_id) do update set score = excluded.score, reasons = excluded.reasons`;
  return trim(tx, good);
}

const unique = (edges: Edge[]) => new Map(edges.map((edge) => [`${edge.fromId} ${edge.toId}`, edge]));

async function listFloors(tx: Tx, ids: string[]): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ id: string; score: number }[]>`
    select i.id::text, e.score from unnest(${ids}::uuid[]) as i (id)
    cross join lateral (select score from related_edge where from_id = i.id order by score desc offset ${KEPT - 1} limit 1) e`;
  return new Map(rows.map((row) => [row.id, row.score]));
}

async function trim(tx: Tx, written: Edge[]): Promise<string[]> {
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

/** Remembers pairs of stories that say the same, both ways. */
export async function writeCopies(tx: Tx, copies: Copy[]): Promise<void> {
  if (copies.length === 0) return;
  const pairs = new Map(
    copies.flatMap((copy) => {
      const { storyId, copyId, likeness } = copy;
      return [
        [`${storyId} ${copyId}`, copy],
        [`${copyId} ${storyId}`, { storyId: copyId, copyId: storyId, likeness }],
      ];
    }),
  );
  await tx.storyCopy.createMany({ data: [...pairs.values()], skipDuplicates: true });
}
