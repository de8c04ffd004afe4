import { feedResponse } from "@/lib/site/feeds/feed-response";

export async function GET(request: Request, { params }: RouteContext<"/[locale]/corrections/feed.json">) {
  const { locale } = await params;
  return feedResponse(request, locale, { of: "corrections" }, "feed.json");
}

export { GET as HEAD };
