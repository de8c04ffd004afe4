import { connection } from "next/server";
import { oembedResponse } from "@/lib/site/share/oembed/oembed-response";

export async function GET(request: Request) {
  await connection();
  return oembedResponse(request);
}

export { GET as HEAD };
