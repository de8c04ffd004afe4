interface Pin {
  otherId: string;
  /** Null hides the story */
  position: number | null;
}

interface Edge {
  toId: string;
  /** Stories that say the same as this one */
  copyIds: string[];
}

/**
 * The order of a related list: pins by position, then edges as they come (best first), one of every group of copies.
 * `hidden` is what may not fill the list up either.
 */
export function arrangeRelated(
  storyId: string,
  pins: Pin[],
  edges: Edge[],
  limit: number,
): { ids: string[]; hidden: string[] } {
  const never = pins.filter((pin) => pin.position === null).map((pin) => pin.otherId);
  const pinned = pins
    .filter((pin) => pin.position !== null)
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map((pin) => pin.otherId);
  const copies = new Map(edges.map((edge) => [edge.toId, edge.copyIds]));
  const told = new Set([storyId, ...never, ...pinned, ...pinned.flatMap((id) => copies.get(id) ?? [])]);
  const ids = [...pinned];
  for (const { toId, copyIds } of edges) {
    if (ids.length >= limit) break;
    if (told.has(toId)) continue;
    ids.push(toId);
    for (const id of [toId, ...copyIds]) told.add(id);
  }
  return { ids, hidden: [...told] };
}
