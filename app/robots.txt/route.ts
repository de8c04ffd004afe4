import { connection } from "next/server";
import { robotsResponse } from "@/lib/site/sitemaps/robots-response";

export async function GET(request: Request) {
  await connection();
  return robotsResponse(request);
}

export { GET as HEAD };
