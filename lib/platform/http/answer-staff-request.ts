import { type NextRequest, NextResponse } from "next/server";
import { isDevelopment } from "../env";

// For comfort alone: pages, actions and verbs check the session again, and stay safe without this file.
const SESSION_COOKIES = ["__Host-masthead.session", "masthead.session"];

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join("; ");
}

/** Sends signed-out visitors of the studio to the sign-in page, machines a 401, and gives staff pages their Content-Security-Policy. */
export function answerStaffRequest(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const isSignedIn = SESSION_COOKIES.some((name) => request.cookies.has(name));
  if (pathname.startsWith("/studio") && !isSignedIn) {
    const accept = request.headers.get("accept") ?? "*/*";
    const isMachine = request.method !== "GET" && request.method !== "HEAD";
    if (isMachine || !(accept.includes("text/html") || accept.includes("*/*"))) {
      return NextResponse.json({ code: "signed-out", message: "Sign in first." }, { status: 401 });
    }
    // Next makes the address relative again, so that no header decides where it leads.
    const signIn = new URL(`/sign-in?callbackUrl=${encodeURIComponent(pathname + search)}`, request.nextUrl);
    return NextResponse.redirect(signIn, { status: 307, headers: { "Cache-Control": "no-store" } });
  }
  const nonce = btoa(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy(nonce));
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy(nonce));
  return response;
}
