import { feedResponse } from "@/lib/site/feeds/feed-response";

export async function GET(request: Request, { params }: RouteContext<"/[locale]/corrections/atom.xml">) {
  const { locale } = await params;
  return feedResponse(request, locale, { of: "corrections" }, "atom.xml");
}

export { GET as HEAD };
