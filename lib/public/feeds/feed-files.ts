/** The files that every list has as a feed, with what they hold. */
export const feedFiles = {
  "feed.xml": "application/rss+xml",
  "atom.xml": "application/atom+xml",
  "feed.json": "application/feed+json",
} as const;

export type FeedFile = keyof typeof feedFiles;

export const feedFileNames = Object.keys(feedFiles) as FeedFile[];
