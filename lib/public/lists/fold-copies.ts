import "server-only";
import { reader } from "../db/reader";

interface Dated {
  id: string;
  firstPublishedAt: Date;
}

/** Of these stories those that are in the same list */
type Listed = (ids: string[]) => Promise<Dated[]>;

function isNewer(a: Dated, b: Dated): boolean {
  const between = a.firstPublishedAt.getTime() - b.firstPublishedAt.getTime();
  return between === 0 ? a.id > b.id : between > 0;
}

/** Stories of a list without those that say the same as a newer one of it. */
export async function foldCopies<Row extends Dated>(rows: Row[], listed: Listed): Promise<Row[]> {
  const ids = rows.map((row) => row.id);
  const copies = await reader().publicStoryCopy.findMany({ where: { storyId: { in: ids } } });
  if (copies.length === 0) return rows;
  const others = new Map((await listed(copies.map(({ copyId }) => copyId))).map((other) => [other.id, other]));
  const known = new Map(rows.map((row) => [row.id, row]));
  const folded = new Set<string>();
  for (const { storyId, copyId } of copies) {
    const [row, other] = [known.get(storyId), others.get(copyId)];
    if (row && other && isNewer(other, row)) folded.add(storyId);
  }
  return rows.filter((row) => !folded.has(row.id));
}

/** The next `most` of a list from a position on, folded; rows are read until there are enough. */
export async function readFolded<Row extends Dated>(
  most: number,
  start: { at: Date; id: string } | null,
  read: (from: { at: Date; id: string } | null, take: number) => Promise<Row[]>,
  listed: Listed,
): Promise<Row[]> {
  const kept: Row[] = [];
  for (let from = start; ; ) {
    const rows = await read(from, most);
    kept.push(...(await foldCopies(rows, listed)));
    const last = rows.at(-1);
    if (kept.length >= most || rows.length < most || !last) return kept.slice(0, most);
    from = { at: last.firstPublishedAt, id: last.id };
  }
}
