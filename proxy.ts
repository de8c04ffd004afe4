import { type NextRequest, NextResponse } from "next/server";
import { answerStaffRequest } from "@/lib/platform/http/answer-staff-request";
import { searchPath } from "@/lib/platform/http/search-address";

export function proxy(request: NextRequest): NextResponse {
  if (/^\/(?:studio|sign-in)(?:\/|$)/.test(request.nextUrl.pathname)) return answerStaffRequest(request);
  const path = searchPath(request.nextUrl, "-");
  if (!path) return NextResponse.next();
  // Next's own idea of the origin: a rewrite to any other would be sent over the network, and come back redirected.
  const results = request.nextUrl.clone();
  results.pathname = path;
  results.search = "";
  return NextResponse.rewrite(results);
}

export const config = { matcher: ["/studio/:path*", "/sign-in", "/search", "/:locale/search"] };
