import type { NextRequest, NextResponse } from "next/server";
import { answerSearchRequest } from "@/lib/platform/http/answer-search-request";
import { answerStaffRequest } from "@/lib/platform/http/answer-staff-request";

export function proxy(request: NextRequest): NextResponse | Promise<NextResponse> {
  if (/^\/(?:studio|sign-in)(?:\/|$)/.test(request.nextUrl.pathname)) return answerStaffRequest(request);
  return answerSearchRequest(request);
}

export const config = { matcher: ["/studio/:path*", "/sign-in", "/search", "/:locale/search"] };
