import { connection } from "next/server";
import { sitemapIndexResponse } from "@/lib/site/sitemaps/sitemap-response";

export async function GET(request: Request) {
  await connection();
  return sitemapIndexResponse(request);
}

export { GET as HEAD };
