import { type ByteRange, readByteRange } from "./byte-range";
import { BODY_LENGTH } from "./encoding/body-length";

/**
 * For bytes that never change at one address and may have to go: who has seen them keeps them, but a shared cache asks every minute whether
 * they are public still (RFC 9111, 5.2.2.10). See decision 012.
 */
export const WHILE_PUBLIC = "public, max-age=31536000, s-maxage=60, immutable";

export interface ServedFile {
  contentType: string;
  bytes: number;
  /** Without quotes: letters, digits, dots and hyphens */
  etag: string;
  cacheControl: string;
  /** The file, or a part of it */
  open: (part?: ByteRange) => Promise<ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>>;
}

/** Opens bytes that are in memory. */
export const openBytes =
  (bytes: Uint8Array): ServedFile["open"] =>
  async (part) =>
    new Uint8Array(part ? bytes.subarray(part.start, part.end + 1) : bytes);

/** Whether the client holds the file already (RFC 9110, 13.1.2: weak comparison, a list, or `*`). */
export function hasSameTag(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match");
  if (known === null) return false;
  return known.split(",").some((each) => {
    const tag = each.trim().replace(/^W\//, "");
    return tag === "*" || tag === `"${etag}"`;
  });
}

/** The part that is asked for, unless the client has the beginning of another file (RFC 9110, 13.1.5). */
function rangeOf({ method, headers }: Request, { bytes, etag }: ServedFile) {
  const held = headers.get("if-range");
  const isAsked = method === "GET" && (held === null || held.trim() === `"${etag}"`);
  return isAsked ? readByteRange(headers.get("range"), bytes) : null;
}

/**
 * A file as the answer to GET or HEAD: 304 to a client that has it, 206 to one that asks for a part, without a body to HEAD; opened only when
 * its bytes are sent.
 */
export async function fileResponse(request: Request, file: ServedFile): Promise<Response> {
  const headers = new Headers({ etag: `"${file.etag}"`, "cache-control": file.cacheControl });
  if (hasSameTag(request, file.etag)) return new Response(null, { status: 304, headers });
  const range = rangeOf(request, file);
  headers.set("accept-ranges", "bytes");
  if (range === "unsatisfiable") {
    headers.set("content-range", `bytes */${file.bytes}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set("content-type", file.contentType);
  if (range) {
    headers.set("content-range", `bytes ${range.start}-${range.end}/${file.bytes}`);
    headers.set(BODY_LENGTH, String(range.end - range.start + 1));
    return new Response(await file.open(range), { status: 206, headers });
  }
  headers.set(BODY_LENGTH, String(file.bytes));
  if (request.method === "HEAD") return new Response(null, { headers });
  return new Response(await file.open(), { headers });
}

/** The answer for an address of a file that is not there; no cache keeps it. */
export function noFile(status: 404 | 503 = 404): Response {
  const headers = { "cache-control": "no-store", "content-type": "text/plain; charset=utf-8" };
  const retry: Record<string, string> = status === 503 ? { "retry-after": "2" } : {};
  return new Response(status === 404 ? "Not found\n" : "Busy, please try again\n", {
    status,
    headers: { ...headers, ...retry },
  });
}
