import "server-only";
import { type BuiltDocument, type CachedDocument, cacheDocument } from "@/lib/platform/cache/cached-document";
import { editions } from "./editions";
import { buildNewsPart } from "./news-sitemap";
import { buildAuthorSitemap, buildPageSitemap, buildTopicSitemap } from "./page-sitemap";
import { type SitemapName, writeSitemapName } from "./sitemap-name";
import { buildStorySitemap } from "./story-sitemap";

const MINUTE_MS = 60_000;
const maxAge = {
  news: MINUTE_MS,
  stories: 5 * MINUTE_MS,
  pages: 5 * MINUTE_MS,
  topics: 10 * MINUTE_MS,
  authors: 10 * MINUTE_MS,
};

/** A sitemap as it is sent; null where it would name nothing. */
export async function sitemapDocument(name: SitemapName): Promise<CachedDocument | null> {
  return cacheDocument(`sitemaps ${writeSitemapName(name)}`, maxAge[name.of], () => build(name));
}

async function build(name: SitemapName): Promise<BuiltDocument | null> {
  if (name.of === "news") return buildNewsPart(name.part);
  const site = (await editions()).find(({ lang }) => lang.toLowerCase() === name.lang);
  if (!site) return null;
  switch (name.of) {
    case "stories":
      return buildStorySitemap(site, name.month, name.part);
    case "pages":
      return buildPageSitemap(site);
    case "topics":
      return buildTopicSitemap(site);
    case "authors":
      return buildAuthorSitemap(site);
  }
}
