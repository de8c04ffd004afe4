/** The screens of the studio, in the order of its navigation. */
export const screens = [
  "stories",
  "schedule",
  "media",
  "topics",
  "authors",
  "storylines",
  "sections",
  "addresses",
  "corrections",
  "search",
  "people",
  "settings",
] as const;

export type Screen = (typeof screens)[number];
