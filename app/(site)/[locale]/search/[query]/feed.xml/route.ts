import { searchFeedResponse } from "@/lib/site/feeds/search-feed-response";

export async function GET(request: Request, { params }: RouteContext<"/[locale]/search/[query]/feed.xml">) {
  const { locale, query } = await params;
  return searchFeedResponse(request, locale, query);
}

export { GET as HEAD };
