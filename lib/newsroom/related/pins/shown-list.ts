import type { RelatedReason } from "../list/related-reason";

/** Stories that readers are shown after one. */
export const RELATED = 10;
/** Fewer than these, which nobody has chosen, are no list. */
const FEWEST = 3;

const chosen: ReadonlySet<RelatedReason> = new Set(["pinned", "package", "series"]);

/** Whether readers are shown a list of these: three at least, or what editors have put there. */
export function isShownList(list: { place: RelatedReason }[]): boolean {
  return list.length >= FEWEST || list.some(({ place }) => chosen.has(place));
}
