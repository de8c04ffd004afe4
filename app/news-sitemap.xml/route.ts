import { connection } from "next/server";
import { newsSitemapResponse } from "@/lib/site/sitemaps/sitemap-response";

export async function GET(request: Request) {
  await connection();
  return newsSitemapResponse(request);
}

export { GET as HEAD };
