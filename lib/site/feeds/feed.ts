/** What a feed says, whatever its format. Addresses are absolute. */
export interface Feed {
  title: string;
  description: string;
  lang: string;
  dir: "ltr" | "rtl";
  siteName: string;
  /** The page that the feed follows */
  pageUrl: string;
  feedUrl: string;
  /** The part of the feed that this is: the feed itself, or a later page of it */
  partUrl: string;
  /** Where it goes on with older items; null at its end */
  olderUrl: string | null;
  /** The WebSub hub that tells of changes; null where there is none */
  hubUrl: string | null;
  /** When the newest item changed; null for an empty feed */
  updatedAt: Date | null;
  items: FeedItem[];
  /** What feed readers may still show and shall drop */
  removed: { id: string; at: Date }[];
}

export interface FeedItem {
  /** Stays the same through every change of the story's address */
  id: string;
  url: string;
  lang: string;
  title: string;
  summary: string;
  /** The whole story as HTML */
  html: string;
  publishedAt: Date;
  updatedAt: Date;
  authors: { name: string; url: string | null }[];
  categories: string[];
  picture: { url: string; type: string; width: number; height: number; alt: string; credit: string } | null;
}
