import { sitemapResponse } from "@/lib/site/sitemaps/sitemap-response";

export async function GET(request: Request, { params }: RouteContext<"/sitemaps/[file]">) {
  return sitemapResponse(request, (await params).file);
}

export { GET as HEAD };
