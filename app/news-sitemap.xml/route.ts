import { newsSitemapResponse } from "@/lib/site/sitemaps/sitemap-response";

export async function GET(request: Request) {
  return newsSitemapResponse(request);
}

export { GET as HEAD };
