import { feedResponse } from "@/lib/site/feeds/feed-response";

export async function GET(request: Request, { params }: RouteContext<"/[locale]/author/[slug]/feed.json">) {
  const { locale, slug } = await params;
  return feedResponse(request, locale, { of: "author", slug }, "feed.json");
}

export { GET as HEAD };
