import { connection } from "next/server";
import { robotsText } from "@/lib/site/sitemaps/robots-text";

export async function GET() {
  await connection();
  return new Response(robotsText(), {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
