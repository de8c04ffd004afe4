import "server-only";
import { bodyMediaIds, type StoryBody } from "@/lib/newsroom/story/body/body";
import { siteUrl } from "@/lib/platform/env";
import { siteText } from "@/lib/platform/i18n/site-text";
import { bodyPictures } from "@/lib/public/media/body-pictures";
import { newestMatches } from "@/lib/public/search/newest-matches";
import type { Site } from "@/lib/public/site";
import type { Feed } from "./feed";
import { toFeedItem } from "./feed-item";
import { feedStories } from "./feed-listing";

const ITEMS = 50;

/** The newest stories of an edition that match a query, as a feed. Throws TooManySearches. */
export async function searchFeed(site: Site, query: string): Promise<Feed> {
  const rows = await feedStories(site, await newestMatches(site.lang, query, ITEMS));
  const pictures = await bodyPictures(
    [...new Set(rows.flatMap((row) => bodyMediaIds(row.body as unknown as StoryBody)))],
    site.lang,
    site,
  );
  const asked = `q=${encodeURIComponent(query)}`;
  const feedUrl = `${siteUrl()}${site.prefix}/search/feed.xml?${asked}`;
  const { t } = siteText(site.lang, site.settings.zone);
  return {
    title: [t("search.titleFor", { query }), site.name].join(" – "),
    description: "",
    lang: site.lang,
    dir: site.dir,
    siteName: site.name,
    pageUrl: `${siteUrl()}${site.prefix}/search?${asked}`,
    ...{ feedUrl, partUrl: feedUrl, olderUrl: null, hubUrl: null },
    updatedAt: rows.length > 0 ? new Date(Math.max(...rows.map((row) => row.updatedAt.getTime()))) : null,
    items: rows.map((row) => toFeedItem(row, pictures, site)),
    removed: [],
  };
}
