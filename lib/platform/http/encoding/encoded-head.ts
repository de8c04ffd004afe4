import { type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { encodedBytes } from "../../cache/encoded-bytes";
import { mediaTypeOf } from "../media-type";
import type { Encoding } from "./accepted-encoding";
import { encodedTag, withoutWeakness } from "./encoded-tag";

const TEXT = /^(?:text\/.+|application\/(?:.+\+)?(?:json|xml)|application\/(?:java|ecma)script|image\/svg\+xml)$/;
/** Shorter texts become hardly shorter, and are in one packet with their head. */
const MIN_BYTES = 256;
const BODILESS = new Set([204, 206, 304]);

// The framework replaces a response's own method by one that does nothing once the head is as good as sent.
const setHeader = (response: ServerResponse, name: string, value: number | string | readonly string[]) =>
  ServerResponse.prototype.setHeader.call(response, name, value);

const textHeader = (response: ServerResponse, name: string) => response.getHeader(name)?.toString();

const hasTextType = (response: ServerResponse) => TEXT.test(mediaTypeOf(textHeader(response, "content-type")));

/** Whether an answer is a whole text that nobody has compressed. */
export const isText = (response: ServerResponse) =>
  !BODILESS.has(response.statusCode) && !response.hasHeader("content-encoding") && hasTextType(response);

/** Keeps what `writeHead` was given (a status, a reason, headers) until the head is sent. */
export function noteHead(response: ServerResponse, [status, ...more]: unknown[]): void {
  response.statusCode = Number(status);
  const headers = more.find((each) => typeof each === "object" && each !== null);
  const pairs = Array.isArray(headers) ? pairsOf(headers) : Object.entries((headers ?? {}) as OutgoingHttpHeaders);
  for (const [name, value] of pairs) if (value !== undefined) setHeader(response, name, value);
}

const pairsOf = (list: string[]): [string, string][] =>
  list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1] ?? ""]] : []));

// The framework names its own router, and encodings where it does not encode.
const OF_FRAMEWORK = /^(?:rsc|next-.+|accept-encoding)$/;

/** Leaves of Vary what the portal's own routes said. */
export function tidyVary(response: ServerResponse): void {
  const names = (textHeader(response, "vary") ?? "").split(",").map((name) => name.trim().toLowerCase());
  const own = [...new Set(names)].filter((name) => name !== "" && !OF_FRAMEWORK.test(name));
  if (own.length > 0) setHeader(response, "vary", own.join(", "));
  else response.removeHeader("vary");
}

function varyByEncoding(response: ServerResponse, encoding: Encoding): void {
  const names = [textHeader(response, "vary"), "accept-encoding"].filter(Boolean);
  setHeader(response, "vary", names.join(", "));
  const tag = textHeader(response, "etag");
  if (tag) setHeader(response, "etag", encodedTag(tag, encoding));
}

/** Says of what the caller has already what its whole answer would say (RFC 9110, 15.4.5). */
export function tagUnchanged(response: ServerResponse, encoding: Encoding, named: ReadonlySet<string>): void {
  const tag = withoutWeakness(textHeader(response, "etag") ?? "");
  if (named.has(tag) || hasTextType(response)) varyByEncoding(response, encoding);
  response.removeHeader("content-type");
}

/** The bytes to send for a text, and the headers that say how; nothing but headers where HEAD was asked for. */
export async function encodeText(response: ServerResponse, text: Buffer, encoding: Encoding): Promise<Buffer> {
  const isHeadOnly = text.length === 0;
  // Of HEAD without a length nothing is known but that a text would be sent.
  const isUnknown = isHeadOnly && response.req.method === "HEAD" && !response.hasHeader("content-length");
  const length = isHeadOnly ? Number(textHeader(response, "content-length") ?? 0) : text.length;
  if (length < MIN_BYTES && !isUnknown) {
    setHeader(response, "content-length", length);
    return text;
  }
  varyByEncoding(response, encoding);
  const bytes = encoding === "identity" || isHeadOnly ? text : await encodedBytes(text, encoding);
  if (encoding !== "identity") setHeader(response, "content-encoding", encoding);
  if (!isHeadOnly) setHeader(response, "content-length", bytes.length);
  // How long it would be, is known only of what was compressed.
  else if (encoding !== "identity") response.removeHeader("content-length");
  return bytes;
}
