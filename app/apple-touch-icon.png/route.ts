import { connection } from "next/server";
import { iconResponse } from "@/lib/site/share/icon-response";

export async function GET(request: Request) {
  await connection();
  return iconResponse(request, "apple-touch-icon.png");
}

export { GET as HEAD };
