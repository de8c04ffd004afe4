import type { ChangedLists } from "../../events/story-event";
import type { PublicListing } from "./reach";

/** The lists that show a story, and those that showed it before; null where it was in none. */
export function changedLists(...listings: (PublicListing | null)[]): ChangedLists | null {
  const places = listings.filter((place) => place !== null);
  const [first] = places;
  if (!first) return null;
  const all = (ids: (place: PublicListing) => string[]) => [...new Set(places.flatMap(ids))];
  return {
    lang: first.lang,
    sectionIds: all((place) => [place.sectionId]),
    topicIds: all((place) => place.topicIds),
    authorIds: all((place) => place.authorIds),
    hasCorrections: places.some((place) => place.hasCorrections),
  };
}
