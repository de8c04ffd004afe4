import { connection } from "next/server";
import { manifestResponse } from "@/lib/site/share/icon-response";

export async function GET(request: Request) {
  await connection();
  return manifestResponse(request);
}

export { GET as HEAD };
