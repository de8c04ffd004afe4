import { type NextRequest, NextResponse } from "next/server";
import { answerStaffRequest } from "@/lib/platform/http/answer-staff-request";
import { searchPath } from "@/lib/platform/http/search-address";

export function proxy(request: NextRequest): NextResponse {
  if (/^\/(?:studio|sign-in)(?:\/|$)/.test(request.nextUrl.pathname)) return answerStaffRequest(request);
  const path = searchPath(request.nextUrl, "-");
  return path ? NextResponse.rewrite(new URL(path, request.nextUrl)) : NextResponse.next();
}

export const config = { matcher: ["/studio/:path*", "/sign-in", "/search", "/:locale/search"] };
