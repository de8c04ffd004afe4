/** What Next's router sends from pages of the studio. */
export const ROUTER_HEADERS = [
  "next-action",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-router-state-tree",
  "next-url",
  "rsc",
] as const;

/** The header by which Next's router recognizes that the portal has no such action. */
export const ACTION_NOT_FOUND = "x-nextjs-action-not-found";

/** The header of a stored page that lists its cache tags. */
export const PAGE_TAGS = "x-next-cache-tags";
