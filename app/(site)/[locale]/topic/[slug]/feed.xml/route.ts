import { feedResponse } from "@/lib/site/feeds/feed-response";

export async function GET(request: Request, { params }: RouteContext<"/[locale]/topic/[slug]/feed.xml">) {
  const { locale, slug } = await params;
  return feedResponse(request, locale, { of: "topic", slug });
}

export { GET as HEAD };
