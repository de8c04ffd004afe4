import { addressTag, type CacheTag, queryAddressesTag } from "../cache-tags";

/** What to touch when other redirects than before are at these addresses. */
export const addressTags = (paths: readonly string[]): CacheTag[] => [
  ...paths.map(addressTag),
  ...(paths.some((path) => path.includes("?")) ? [queryAddressesTag()] : []),
];
