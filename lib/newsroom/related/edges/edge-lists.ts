/** Edges kept for a story: ten to show, the rest for copies, hidden and withdrawn ones. */
export const KEPT = 32;

export interface Edge {
  toId: string;
  score: number;
  /** Hashes of the words that both have, the most telling first */
  reasons: number[];
}

/** The best edges of many stories, both ways. */
export class EdgeLists {
  readonly lists = new Map<string, Edge[]>();
  private readonly floors = new Map<string, number>();

  /**
   * Relates two stories to each other: `toB` is the score of b after a, `toA` that of a after b, 0 where it is not to be offered;
   * `reasons` is asked only where one of them keeps the edge.
   */
  relate(a: string, b: string, { toB, toA }: { toB: number; toA: number }, reasons: () => number[]): void {
    const [isForA, isForB] = [this.wants(a, b, toB), this.wants(b, a, toA)];
    if (!isForA && !isForB) return;
    const told = reasons();
    if (isForA) this.keep(a, { toId: b, score: toB, reasons: told });
    if (isForB) this.keep(b, { toId: a, score: toA, reasons: told });
  }

  private wants(fromId: string, toId: string, score: number): boolean {
    if (score <= (this.floors.get(fromId) ?? 0)) return false;
    return !this.lists.get(fromId)?.some((edge) => edge.toId === toId);
  }

  private keep(fromId: string, edge: Edge): void {
    const list = this.lists.get(fromId) ?? [];
    this.lists.set(fromId, list);
    if (list.length < KEPT) list.push(edge);
    else list[weakest(list)] = edge;
    if (list.length === KEPT) this.floors.set(fromId, list[weakest(list)]?.score ?? 0);
  }
}

function weakest(list: Edge[]): number {
  let found = 0;
  for (let at = 1; at < list.length; at++) if ((list[at]?.score ?? 0) < (list[found]?.score ?? 0)) found = at;
  return found;
}
