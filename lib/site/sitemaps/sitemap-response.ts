import "server-only";
import { cacheDocument } from "@/lib/platform/cache/cached-document";
import { documentResponse } from "@/lib/platform/http/document-response";
import { buildNewsSitemap } from "./news-sitemap";
import { sitemapDocument } from "./sitemap-document";
import { buildSitemapIndex } from "./sitemap-index";
import { readSitemapName } from "./sitemap-name";

const XML = "application/xml; charset=utf-8";
const MINUTE_MS = 60_000;

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
  return documentResponse(request, XML, name && (await sitemapDocument(name)));
}
