/** When a story first came out. Throws for one that never did: only what is public stands in lists. */
export function publishedAtOf({ id, firstPublishedAt }: { id: string; firstPublishedAt: Date | null }): Date {
  if (!firstPublishedAt) throw new Error(`Story ${id} was never published`);
  return firstPublishedAt;
}
