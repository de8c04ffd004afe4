import type { Tx } from "@/lib/platform/db/database";

interface OldPaths {
  /** Absent for a story that is not here yet */
  storyId?: string;
  paths: readonly string[];
}

/**
 * For each story which of its old addresses cannot lead to it, and why: a story, a section or a redirect to elsewhere is there, or another
 * story before it asks for the same.
 */
export async function oldPathRefusals(tx: Tx, stories: readonly OldPaths[]): Promise<Map<string, string>[]> {
  const all = stories.flatMap(({ paths }) => paths);
  if (all.length === 0) return stories.map(() => new Map());
  const where = { path: { in: all } };
  const here = new Map(
    (await tx.story.findMany({ where, select: { id: true, path: true } })).map((s) => [s.path, s.id]),
  );
  const led = new Map((await tx.urlAlias.findMany({ where })).map(({ path, storyId }) => [path, storyId]));
  const sections = new Set((await tx.section.findMany({ select: { slug: true } })).map(({ slug }) => `/${slug}`));
  const given = new Map<string, number>();
  return stories.map(({ storyId, paths }, nth) => {
    const refused = new Map<string, string>();
    for (const path of paths) {
      const [page, alias, first] = [here.get(path), led.get(path), given.get(path) ?? nth];
      const why =
        (page !== undefined && page !== storyId && "is the address of another story") ||
        (alias !== undefined && alias !== (storyId ?? "") && "leads elsewhere already") ||
        (sections.has(path) && "is the address of a section") ||
        (first !== nth && "is an old address of another story of this import");
      if (why) refused.set(path, why);
      else given.set(path, nth);
    }
    return refused;
  });
}
