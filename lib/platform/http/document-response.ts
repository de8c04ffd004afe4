import type { CachedDocument } from "../cache/cached-document";
import { BODY_LENGTH } from "./encoding/body-length";
import { hasSameTag } from "./file-response";

const FRESH = "public, max-age=0, must-revalidate";

function isUnchangedSince(request: Request, changedAt: Date): boolean {
  // RFC 9110, 13.1.3: not asked where If-None-Match is there.
  if (request.headers.has("if-none-match")) return false;
  return changedAt.getTime() <= Date.parse(request.headers.get("if-modified-since") ?? "");
}

/** A document as the answer to GET or HEAD: 304 to a client that has it; 404, which nobody keeps, where there is none. */
export function documentResponse(request: Request, contentType: string, document: CachedDocument | null): Response {
  if (!document) {
    const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
    return new Response("Not found\n", { status: 404, headers });
  }
  const headers = new Headers({
    etag: `"${document.etag}"`,
    "last-modified": document.changedAt.toUTCString(),
    "cache-control": FRESH,
  });
  // Also where nothing is sent: by it the server in front knows that the document varies by its encoding.
  headers.set("content-type", contentType);
  if (hasSameTag(request, document.etag) || isUnchangedSince(request, document.changedAt)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set(BODY_LENGTH, String(document.bytes.length));
  return new Response(request.method === "HEAD" ? null : document.bytes, { headers });
}
