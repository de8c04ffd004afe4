import { feedResponse } from "@/lib/site/feeds/feed-response";

export async function GET(request: Request, { params }: RouteContext<"/[locale]/feed.json">) {
  const { locale } = await params;
  return feedResponse(request, locale, { of: "site" }, "feed.json");
}

export { GET as HEAD };
