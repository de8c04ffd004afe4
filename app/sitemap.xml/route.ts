import { sitemapIndexResponse } from "@/lib/site/sitemaps/sitemap-response";

export async function GET(request: Request) {
  return sitemapIndexResponse(request);
}

export { GET as HEAD };
