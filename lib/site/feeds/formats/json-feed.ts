import { wellFormedJson } from "@/lib/platform/http/well-formed-json";
import type { Feed } from "../feed";

/** A feed as JSON Feed 1.1 with whole stories: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed): string {
  return wellFormedJson({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description || undefined,
    home_page_url: feed.pageUrl,
    feed_url: feed.partUrl,
    next_url: feed.olderUrl ?? undefined,
    hubs: feed.hubUrl ? [{ type: "WebSub", url: feed.hubUrl }] : undefined,
    language: feed.lang,
    authors: [{ name: feed.siteName }],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.publishedAt.toISOString(),
      date_modified: item.updatedAt.toISOString(),
      language: item.lang,
      authors: item.authors.map(({ name, url }) => ({ name, url: url ?? undefined })),
      tags: item.categories,
      image: item.picture?.url,
    })),
  });
}
