import { feedResponse } from "@/lib/site/feeds/feed-response";

export async function GET(request: Request, { params }: RouteContext<"/[locale]/author/[slug]/atom.xml">) {
  const { locale, slug } = await params;
  return feedResponse(request, locale, { of: "author", slug }, "atom.xml");
}

export { GET as HEAD };
