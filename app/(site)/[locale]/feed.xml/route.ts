import { feedResponse } from "@/lib/site/feeds/feed-response";

export async function GET(request: Request, { params }: RouteContext<"/[locale]/feed.xml">) {
  const { locale } = await params;
  return feedResponse(request, locale, { of: "site" });
}

export { GET as HEAD };
