import "server-only";
import { type BuiltDocument, cacheDocument } from "@/lib/platform/cache/cached-document";
import { documentResponse } from "@/lib/platform/http/document-response";
import { editions } from "./editions";
import { buildNewsPart, buildNewsSitemap } from "./news-sitemap";
import { buildAuthorSitemap, buildPageSitemap, buildTopicSitemap } from "./page-sitemap";
import { buildSitemapIndex } from "./sitemap-index";
import { readSitemapName, type SitemapName } from "./sitemap-name";
import { buildStorySitemap } from "./story-sitemap";

const XML = "application/xml; charset=utf-8";
const MINUTE_MS = 60_000;
const maxAge = {
  news: MINUTE_MS,
  stories: 5 * MINUTE_MS,
  pages: 5 * MINUTE_MS,
  topics: 10 * MINUTE_MS,
  authors: 10 * MINUTE_MS,
};

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

/** `/sitemap.xml` */
export async function sitemapIndexResponse(request: Request): Promise<Response> {
  return documentResponse(request, XML, await cacheDocument("sitemap.xml", 5 * MINUTE_MS, buildSitemapIndex));
}

/** `/news-sitemap.xml` */
export async function newsSitemapResponse(request: Request): Promise<Response> {
  return documentResponse(request, XML, await cacheDocument("news-sitemap.xml", MINUTE_MS, () => buildNewsSitemap()));
}

/** `/sitemaps/{file}` */
export async function sitemapResponse(request: Request, file: string): Promise<Response> {
  const name = readSitemapName(file);
  const document = name && (await cacheDocument(`sitemaps ${file}`, maxAge[name.of], () => build(name)));
  return documentResponse(request, XML, document);
}
