import { feedResponse } from "@/lib/site/feeds/feed-response";

export async function GET(request: Request, { params }: RouteContext<"/[locale]/[section]/feed.json">) {
  const { locale, section } = await params;
  return feedResponse(request, locale, { of: "section", slug: section }, "feed.json");
}

export { GET as HEAD };
