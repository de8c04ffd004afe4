import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { ROUTER_HEADERS } from "../../next/router-headers";
import type { Audience } from "./route-table";

const PUBLIC = [
  ...["host", "connection", "accept", "if-none-match", "if-modified-since", "range", "if-range"],
  "x-forwarded-for",
];

const STAFF = [
  ...PUBLIC,
  ...[
    "accept-encoding",
    "accept-language",
    "content-length",
    "content-type",
    "cookie",
    "if-match",
    "origin",
    "referer",
  ],
  ...["sec-fetch-mode", "sec-fetch-site", "sec-fetch-user", "transfer-encoding", "user-agent"],
  ...["x-auth-return-redirect", "x-file-name"],
  ...ROUTER_HEADERS,
];

/** The page of a preview is made for its one reader and sent whole: nothing of caching, ranges, compression or the router. */
const PREVIEW = [
  ...["host", "connection", "accept", "accept-language", "cookie", "user-agent", "x-forwarded-for"],
  ...["sec-fetch-mode", "sec-fetch-site"],
];

const passing: Record<Exclude<Audience, "development">, ReadonlySet<string>> = {
  reader: new Set(PUBLIC),
  file: new Set(PUBLIC),
  probe: new Set(PUBLIC),
  staff: new Set(STAFF),
  preview: new Set(PREVIEW),
  api: new Set(STAFF),
};

/**
 * Takes every request header away that the audience's pages have no use for. The framework gives many headers a meaning of its own
 * (a policy's nonce, a router's state, an internal address); what a visitor sends must not reach a page that is stored for everybody.
 */
export function passHeaders(request: IncomingMessage, audience: Audience): void {
  if (audience === "development") return;
  const allowed = passing[audience];
  const headers: IncomingHttpHeaders = request.headers;
  for (const name of Object.keys(headers)) if (!allowed.has(name)) delete headers[name];
  // The framework would answer 304 for a page that is not there.
  if (headers["if-none-match"]?.trim() === "*") delete headers["if-none-match"];
  request.rawHeaders = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((one) => [name, one]),
  );
}
