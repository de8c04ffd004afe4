import { feedResponse } from "@/lib/site/feeds/feed-response";

export async function GET(request: Request, { params }: RouteContext<"/[locale]/topic/[slug]/atom.xml">) {
  const { locale, slug } = await params;
  return feedResponse(request, locale, { of: "topic", slug }, "atom.xml");
}

export { GET as HEAD };
