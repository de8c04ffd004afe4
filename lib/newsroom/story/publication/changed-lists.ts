import type { ChangedLists } from "../../events/story-event";
import type { Placement } from "./reach";

/** The lists that show a story, and those that showed it before; null where it was in none. */
export function changedLists(...placements: (Placement | null)[]): ChangedLists | null {
  const places = placements.filter((place) => place !== null);
  const [first] = places;
  if (!first) return null;
  const all = (ids: (place: Placement) => string[]) => [...new Set(places.flatMap(ids))];
  return {
    lang: first.lang,
    sectionIds: all((place) => [place.sectionId]),
    topicIds: all((place) => place.topicIds),
    authorIds: all((place) => place.authorIds),
    hasCorrections: places.some((place) => place.hasCorrections),
  };
}
