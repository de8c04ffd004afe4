import { connection } from "next/server";
import { logoResponse } from "@/lib/site/share/logo";

export async function GET(request: Request) {
  await connection();
  return logoResponse(request);
}

export { GET as HEAD };
