import "server-only";
import type { NextRequest } from "next/server";
import { deviceCookieName, readDevice } from "@/lib/platform/auth/known-device";
import { siteUrl } from "@/lib/platform/env";
import { networkOf } from "@/lib/platform/http/caller/ip-address";
import { MAX_SIGN_IN_BYTES } from "@/lib/platform/http/front/body-limits";
import { mediaTypeOf } from "@/lib/platform/http/media-type";
import { readLimited } from "@/lib/platform/http/read-limited";
import { log } from "@/lib/platform/log";
import { type AuthOutcome, authCookies, authOptions } from "./auth-options";
import { type AuthRequest, runNextAuth } from "./run-next-auth";

/** What is used of next-auth. Its other addresses would list providers, write log lines and draw pages of its own. */
const METHODS: Record<string, "GET" | "POST"> = {
  csrf: "GET",
  session: "GET",
  signout: "POST",
  "callback/credentials": "POST",
};

/** Answers the addresses of next-auth that are used, all others with 404. Whatever goes wrong inside is answered by one code. */
export async function answerAuth(
  request: NextRequest,
  { params }: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const { nextauth: action } = await params;
  const name = action.join("/");
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (!method) return answer(404, { code: "not-found", message: "There is nothing at this address." });
  const isAllowed = request.method === method || (method === "GET" && request.method === "HEAD");
  if (!isAllowed) {
    const message = `This address takes ${method} only.`;
    return answer(405, { code: "wrong-method", message }, { Allow: method === "GET" ? "GET, HEAD" : method });
  }
  const body = method === "POST" ? await readFields(request) : {};
  if (!body) return answer(413, { code: "too-large", message: "The form is larger than 16 KB." });
  return answerAction(request, { action, method, body, cookies: cookiesOf(request) });
}

async function answerAction(request: NextRequest, asked: AuthRequest): Promise<Response> {
  const outcome: AuthOutcome = {};
  const caller = {
    network: networkOf(request.headers.get("x-forwarded-for")),
    device: await readDevice(request.cookies.get(deviceCookieName())?.value),
    userAgent: request.headers.get("user-agent") ?? "",
  };
  const given = await runNextAuth(authOptions(caller, outcome), asked).catch((problem: unknown) => {
    outcome.problem ??= problem;
  });
  if (outcome.problem || !given || given.status >= 500) {
    log.error({ err: outcome.problem }, "sign-in");
    return answer(500, { url: signInUrl("failed") });
  }
  if (outcome.wait) {
    return answer(429, { url: signInUrl(`wait:${outcome.wait}`) }, { "Retry-After": String(outcome.wait) });
  }
  if (outcome.deviceCookie) given.headers.append("Set-Cookie", outcome.deviceCookie);
  return withoutOtherPages(given);
}

/** The text fields of a form or of a JSON object; null if the body is too large. */
async function readFields(request: NextRequest): Promise<Record<string, string> | null> {
  const bytes = await readLimited(request.body, MAX_SIGN_IN_BYTES);
  if (!bytes) return null;
  const isJson = mediaTypeOf(request.headers.get("content-type")) === "application/json";
  const fields = isJson ? jsonEntries(bytes.toString("utf8")) : [...new URLSearchParams(bytes.toString("utf8"))];
  return Object.fromEntries(fields.filter((field): field is [string, string] => typeof field[1] === "string"));
}

function jsonEntries(text: string): [string, unknown][] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value ? Object.entries(value) : [];
  } catch {
    return [];
  }
}

function cookiesOf(request: NextRequest): Record<string, string> {
  const names = Object.values(authCookies()).map(({ name }) => name);
  return Object.fromEntries(names.map((name) => [name, request.cookies.get(name)?.value ?? ""] as const));
}

/** next-auth's answer, in which its own pages, which are closed, became the sign-in page. */
async function withoutOtherPages(given: Response): Promise<Response> {
  const headers = new Headers(given.headers);
  headers.set("Cache-Control", "no-store");
  const text = await given.text();
  const isUrl = text.startsWith('{"url":');
  const target: string | null = isUrl ? JSON.parse(text).url : headers.get("location");
  const url = target ? new URL(target, siteUrl()) : null;
  if (!url?.pathname.startsWith("/api/auth/")) return new Response(text || null, { status: given.status, headers });
  // next-auth's answer to a request without its CSRF token
  if (url.searchParams.has("csrf")) return answer(403, { url: signInUrl("failed") });
  const instead = signInUrl(url.searchParams.get("error") === "CredentialsSignin" ? "CredentialsSignin" : "failed");
  if (!isUrl) headers.set("location", instead);
  return new Response(isUrl ? JSON.stringify({ url: instead }) : null, { status: given.status, headers });
}

const signInUrl = (error: string) => `${siteUrl()}/sign-in?error=${encodeURIComponent(error)}`;

function answer(status: number, body: Record<string, string>, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store", ...headers } });
}
