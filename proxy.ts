import { type NextRequest, NextResponse } from "next/server";
import { searchPath } from "@/lib/platform/http/search-address";

export function proxy(request: NextRequest): NextResponse {
  const path = searchPath(request.nextUrl, "-");
  return path ? NextResponse.rewrite(new URL(path, request.url)) : NextResponse.next();
}

export const config = { matcher: ["/search", "/:locale/search"] };
