import {
  addressTag,
  archiveDayTag,
  authorTag,
  type CacheTag,
  correctionsTag,
  latestTag,
  sectionTag,
  storyTag,
  takedownsTag,
  topicTag,
} from "../../cache-tags";

/** Where a story stands while it is public. */
export interface PublicListing {
  storyId: string;
  lang: string;
  path: string;
  sectionId: string;
  topicIds: string[];
  authorIds: string[];
  /** Calendar day of its first publication in the newsroom's zone: 2026-11-23 */
  day: string;
  hasCorrections: boolean;
  /** Addresses that lead to it because it once had them */
  aliases: string[];
}

const lists = (place: PublicListing): CacheTag[] => [
  latestTag(place.lang),
  sectionTag(place.sectionId, place.lang),
  ...place.topicIds.map(topicTag),
  ...place.authorIds.map(authorTag),
  archiveDayTag(place.day, place.lang),
];
const corrections = (place: PublicListing | null): CacheTag[] =>
  place?.hasCorrections ? [correctionsTag(place.lang)] : [];

const changed = (a: CacheTag[], b: CacheTag[]) => a.length !== b.length || a.some((tag) => !b.includes(tag));

/**
 * The cache tags that a change of one story touches: `before` and `after` are its public placement, null where it is not public.
 * Every address that leads to it is touched when its own changes. Lists are touched only where their membership changed, for each list carries the tags of the stories that it shows.
 */
export function reach(before: PublicListing | null, after: PublicListing | null): CacheTag[] {
  const tags = new Set<CacheTag>();
  for (const place of [before, after]) if (place) tags.add(storyTag(place.storyId));
  const left = before ? lists(before) : [];
  const right = after ? lists(after) : [];
  if (changed(left, right))
    for (const tag of [...left, ...right, ...corrections(before), ...corrections(after)]) tags.add(tag);
  if (before?.path !== after?.path) {
    for (const place of [before, after]) {
      for (const path of place ? [place.path, ...place.aliases] : []) tags.add(addressTag(path));
    }
  }
  if (before && !after) tags.add(takedownsTag(before.lang));
  return [...tags];
}
