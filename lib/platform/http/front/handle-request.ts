import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env, isDevelopment, siteUrl } from "../../env";
import { log } from "../../log";
import { isRouterState } from "../../next/is-router-state";
import type { IsKnownAction } from "../../next/known-actions";
import { isOfNoEdition, untidyTarget } from "../addresses/edition-target";
import { findQueryAddress } from "../addresses/known-query-address";
import { oldPageTarget } from "../addresses/old-page";
import { askedPercentAddress, askedQueryAddress, queryPageTarget } from "../addresses/query-address";
import { refusedPath } from "../addresses/search-address";
import { answerFaults } from "../answer-faults";
import { identifyCaller } from "../caller/identify-caller";
import { encodeAnswer } from "../encoding/encode-answer";
import { mediaTypeOf } from "../media-type";
import { countSearch } from "../search-limit";
import { adjustAnswer } from "./adjust-answer";
import { answerSignedOut } from "./answer-signed-out";
import { answerUnknownAction } from "./answer-unknown-action";
import { isOwnOrigin } from "./check-origin";
import { answerHeaders, staffPolicy } from "./headers/answer-headers";
import { limitBody } from "./limit-body";
import { passHeaders } from "./pass-headers";
import { plainAnswer } from "./plain-answer";
import { NO_PAGE, type PageTarget, readTarget, type SearchTarget } from "./read-target";
import { runInRequest } from "./request-context";
import { type Route, routeOf } from "./route-table";
import { sendDocument } from "./send-document";

/** The framework behind the portal's server, and what is known of its build. */
export interface Framework {
  handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  isKnownAction: IsKnownAction;
}

/**
 * What every request passes before the framework sees it. An address, a method, a header and a body that the route table does not
 * name are refused here. See decision 022.
 */
export function handleRequest(framework: Framework, request: IncomingMessage, response: ServerResponse): void {
  const network = identifyCaller(request);
  answer(framework, request, response, network).catch((error) => {
    // A caller who was refused or went away is no fault.
    if (response.writableEnded || response.destroyed) return;
    log.error({ err: error }, "request failed");
    if (!response.headersSent) plainAnswer(response, 500, "failed", "That did not work. Try again in a moment.");
    else response.destroy();
  });
}

async function answer(
  { handler, isKnownAction }: Framework,
  request: IncomingMessage,
  response: ServerResponse,
  network: string,
): Promise<void> {
  const { url: asked = "/", method = "" } = request;
  const isTyped = request.headers["sec-fetch-dest"] === "empty";
  // RFC 9112, 3.2.4: the form is for OPTIONS alone.
  const isWholeServer = asked === "*" && method === "OPTIONS";
  const read = isWholeServer ? ({ target: "/", isSearch: false } as const) : readTarget(asked, isTyped);
  const { route, target: found } = "target" in read ? resolve(read.target) : { route: routeOf("/"), target: "/" };
  setHeaders(response, answerHeaders(route?.audience ?? "probe", siteUrl().startsWith("https://")));
  if (request.httpVersion === "1.1" && !request.headers.host)
    return plainAnswer(response, 400, "no-host", "Host: is missing.");
  if ("problem" in read) return plainAnswer(response, 400, "bad-address", read.problem);
  if (!route) return plainAnswer(response, 404, "not-found", "Nothing is at this address.");
  if (!permits(request, response, route)) return;
  if ("redirectTo" in read) return redirect(response, read.redirectTo);
  // Nothing is awaited before the body of a change is watched.
  const page = route.audience === "reader" ? await pageTarget(read, found) : { target: found, isSearch: false };
  const { target, isSearch } = page;
  const wait = isSearch ? await countSearch(isTyped ? "typed" : "search", network) : 0;
  const isOfStudio = route.audience === "staff" || route.audience === "preview";
  if (isOfStudio && /%00/.test(target))
    return plainAnswer(response, 400, "bad-address", "The address must not contain the character NUL.");
  if (answerSignedOut(request, response, target)) return;
  if (route.audience === "staff" && !isRouterState(request.headers["next-router-state-tree"]))
    return plainAnswer(response, 400, "bad-router-state", "Next-Router-State-Tree: cannot be read.");
  if (route.audience === "staff" && answerUnknownAction(request, response, isKnownAction)) return;
  if (limitBody(request, response, route)) return;
  prepare(request, response, route, wait > 0 ? refusedPath(target) : target);
  const context = { hasActionBegun: false, isFaultLogged: false, network, isSearchCounted: isSearch };
  const isAction = method === "POST" && route.audience === "staff";
  adjustAnswer(response, {
    audience: route.audience,
    asked: page.asked ?? oldPageTarget(asked),
    isAction,
    wait,
    context,
  });
  await runInRequest(context, () => handler(request, response));
  const isFault = response.statusCode === 500 && route.audience !== "api";
  if (isFault && !context.isFaultLogged) log.error({ path: asked }, "the framework failed and gave no reason");
}

interface AskedPage {
  target: string;
  isSearch: boolean;
  /** What was asked for, where the query is not the request's own */
  asked?: string;
}

/** The target of a reader's page: of an old address that a query names, of one in a language of no edition, else `found`. */
async function pageTarget(read: PageTarget | SearchTarget, found: string): Promise<AskedPage> {
  const address = read.isSearch ? read.address : found;
  if (await isOfNoEdition(address)) return { target: untidyTarget(address), isSearch: false };
  if (read.isSearch) return { target: found, isSearch: true };
  const old = await oldTarget(found);
  return old ? { target: old, isSearch: false, asked: old } : { target: found, isSearch: false };
}

// As files of old sites: no page or feed of the portal ends so.
const OLD_FILE = /\.(?!xml|json)[a-z]{3,5}\?/i;

/**
 * The target that answers an old address which the query of this one names, or a percent sign in its path; null for all others. Of a file that has old addresses, every
 * other query is 404 at once, in whatever capitals.
 */
async function oldTarget(target: string): Promise<string | null> {
  const asked = askedQueryAddress(target);
  const state = asked && (await findQueryAddress(asked.address));
  const isOld = state === "known" || (state === "path" && OLD_FILE.test(target));
  const old = isOld ? asked : askedPercentAddress(target);
  return old && queryPageTarget(old);
}

/**
 * The route of a target. A path that means another audience's once it is decoded, as the framework may do, has none. People who follow a
 * broken link to a file get the site's own page for what is not there; programs get no page.
 */
function resolve(target: string): { route: Route | null; target: string } {
  const path = target.split("?", 1)[0] ?? "/";
  const decoded = decodeURIComponent(path);
  const route = routeOf(path);
  if (route && routeOf(decoded)?.audience === route.audience) return { route, target };
  return /^\/(?:_|api(?:\/|$))/.test(decoded) ? { route: null, target } : { route: routeOf(NO_PAGE), target: NO_PAGE };
}

/** Methods and origins. Returns whether the request may go on. */
function permits(request: IncomingMessage, response: ServerResponse, route: Route): boolean {
  const { method = "" } = request;
  if (route.audience === "development") return true;
  if (route.audience === "api" && method !== "OPTIONS" && !isFromSite(request)) {
    plainAnswer(response, 403, "foreign-origin", "Only pages of this site may ask here.");
  } else if (READS.has(method) && route.methods.includes(method)) return true;
  else if (method === "OPTIONS") noContent(response, route.methods);
  else if (!route.methods.includes(method)) {
    plainAnswer(response, 405, "wrong-method", "This address does not take that method.", allowed(route.methods));
  } else return permitsChange(request, response, route);
  return false;
}

/** Whether a page of this site asks, or a program. */
function isFromSite({ headers: { origin, host, "sec-fetch-site": site } }: IncomingMessage): boolean {
  const isSiteUrlSet = env().SITE_URL !== undefined;
  return isOwnOrigin({ origin, host, site: site?.toString(), siteUrl: siteUrl(), isSiteUrlSet });
}

function permitsChange(request: IncomingMessage, response: ServerResponse, route: Route): boolean {
  const { "content-type": type = "", "next-action": action } = request.headers;
  if (!isFromSite(request)) {
    plainAnswer(response, 403, "foreign-origin", "Only pages of this site may change something.");
  } else if (route.contentType && mediaTypeOf(type) !== route.contentType) {
    const accept = { Accept: route.contentType };
    plainAnswer(response, 415, "wrong-type", `Content-Type: must be ${route.contentType}.`, accept);
  } else if (route.audience === "staff" && !action) {
    plainAnswer(
      response,
      405,
      "no-action",
      "Pages take no forms; their scripts send actions.",
      allowed(["GET", "HEAD"]),
    );
  } else return true;
  return false;
}

/** Leaves the framework what its pages need, and nothing else. */
function prepare(request: IncomingMessage, response: ServerResponse, { audience }: Route, target: string): void {
  request.url = target;
  if (audience === "development") return;
  const { origin } = request.headers;
  // The framework compares an action's origin with the host; whether it is this site's was decided before.
  request.headers.host = new URL(origin && URL.canParse(origin) ? origin : siteUrl()).host;
  // A page answers HEAD as it answers GET, with every header; a server sends no body to it (RFC 9110, 9.3.2).
  if (audience === "reader" && request.method === "HEAD") request.method = "GET";
  if ((audience === "reader" || audience === "file") && !isDevelopment) encodeAnswer(request, response);
  passHeaders(request, audience);
  if (audience === "reader" && !isDevelopment) answerFaults(response, "'none'");
  if (audience === "preview" && !isDevelopment) {
    answerFaults(response, "'self'");
    sendDocument(response);
  }
  if (audience !== "staff") return;
  const policy = staffPolicy(Buffer.from(randomUUID()).toString("base64"), isDevelopment);
  // Next takes the nonce of its scripts from the request's policy.
  request.headers["content-security-policy"] = policy;
  response.setHeader("Content-Security-Policy", policy);
}

const READS = new Set(["GET", "HEAD"]);
const allowed = (methods: readonly string[]) => ({ Allow: [...methods, "OPTIONS"].join(", ") });

function noContent(response: ServerResponse, methods: readonly string[]): void {
  response.writeHead(204, { ...allowed(methods), "Cache-Control": "no-store" });
  response.end();
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { Location: location, "Cache-Control": "public, max-age=0, must-revalidate" });
  response.end();
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
