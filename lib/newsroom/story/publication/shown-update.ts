const SAME_MS = 60_000;

/** When a story was updated, as readers and machines are told; null where that is within a minute of its publication. */
export function shownUpdate({ publishedAt, updatedAt }: { publishedAt: Date; updatedAt: Date }): Date | null {
  return updatedAt.getTime() - publishedAt.getTime() > SAME_MS ? updatedAt : null;
}
