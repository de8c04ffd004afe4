import { feedResponse } from "@/lib/site/feeds/feed-response";

export async function GET(request: Request, { params }: RouteContext<"/[locale]/[section]/atom.xml">) {
  const { locale, section } = await params;
  return feedResponse(request, locale, { of: "section", slug: section }, "atom.xml");
}

export { GET as HEAD };
