import "server-only";
import { type PublicHit, publicCopiesAmong } from "../../db/public-search";

/** Related lists fold what tells an event in much the same words (0.4); who searches may want exactly one of these. */
const THE_SAME = 0.6;

/** The hits with one of each story that says the same as others of them: the newest, at the place of the best. */
export async function foldCopies(hits: PublicHit[]): Promise<PublicHit[]> {
  if (hits.length < 2) return hits;
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  const copies = new Map<string, string[]>();
  for (const { storyId, copyId } of await publicCopiesAmong([...byId.keys()], THE_SAME)) {
    copies.set(storyId, [...(copies.get(storyId) ?? []), copyId]);
  }
  const seen = new Set<string>();
  return hits.flatMap((hit) => {
    if (seen.has(hit.id)) return [];
    const same = [hit.id, ...(copies.get(hit.id) ?? [])].filter((id) => !seen.has(id));
    for (const id of same) seen.add(id);
    const others = same.flatMap((id) => byId.get(id) ?? []);
    return others.reduce((newest, other) => (other.publishedAt > newest.publishedAt ? other : newest), hit);
  });
}
