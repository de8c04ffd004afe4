import type { IncomingMessage } from "node:http";
import { siteUrl } from "../../env";
import { mediaTypeOf } from "../media-type";
import { checkedRequest, type Reach } from "./checked-request";
import { decodedBody } from "./decoded-body";
import { FetchFault } from "./fetch-fault";

export interface FetchLimits {
  /** Media types that are read, such as `text/html` or `image/*` */
  types: readonly string[];
  /** Of the body, after decompression */
  maxBytes: number;
  /** Takes the beginning of a longer body, where it would be refused otherwise */
  mayCut?: boolean;
  /** For everything, redirects and body included */
  timeoutMs?: number;
  maxRedirects?: number;
  signal?: AbortSignal;
}

export interface Fetched {
  /** After redirects */
  url: string;
  /** As sent, with its parameters */
  contentType: string;
  bytes: Buffer;
  isCut: boolean;
}

const DEFAULT_TIMEOUT_MS = 5_000;
const DEFAULT_REDIRECTS = 3;
const REDIRECTS = [301, 302, 303, 307, 308];

/** The work of fetchPublic for any reach; only fetchPublic and tests may call it (checked). */
export async function fetchWithin(reach: Reach, address: string, limits: FetchLimits): Promise<Fetched> {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, signal } = limits;
  const stop = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, timeoutMs);
  const giveUp = () => stop.abort();
  signal?.addEventListener("abort", giveUp);
  try {
    signal?.throwIfAborted();
    return await fetchInTime(reach, address, limits, stop.signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (isLate) throw new FetchFault("timeout", `no answer within ${timeoutMs} ms`);
    if (error instanceof FetchFault) throw error;
    throw new FetchFault("unreachable", error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
  }
}

async function fetchInTime(reach: Reach, address: string, limits: FetchLimits, signal: AbortSignal): Promise<Fetched> {
  const { types, maxRedirects = DEFAULT_REDIRECTS } = limits;
  const headers = {
    Accept: types.join(", "),
    "Accept-Encoding": "gzip, deflate, br",
    "User-Agent": `Masthead (+${siteUrl()})`,
  };
  let url = parse(address);
  for (let followed = 0; followed <= maxRedirects; followed++) {
    const response = await checkedRequest(url, reach, headers, signal);
    try {
      const { statusCode = 0, headers: answered } = response;
      if (!REDIRECTS.includes(statusCode) || !answered.location) return await read(response, url, limits);
      url = parse(answered.location, url);
    } finally {
      response.destroy();
    }
  }
  throw new FetchFault("redirects", `more than ${maxRedirects} redirects`);
}

function parse(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new FetchFault("address", "not an address");
  return new URL(address, base);
}

async function read(response: IncomingMessage, url: URL, limits: FetchLimits): Promise<Fetched> {
  const { types, maxBytes, mayCut = false } = limits;
  const { statusCode = 0, headers } = response;
  if (statusCode < 200 || statusCode > 299) throw new FetchFault("answer", `the answer is ${statusCode}`, statusCode);
  const contentType = headers["content-type"] ?? "";
  const type = mediaTypeOf(contentType);
  const isWanted = types.some(
    (wanted) => wanted === type || (wanted.endsWith("/*") && type.startsWith(wanted.slice(0, -1))),
  );
  if (!isWanted) throw new FetchFault("type", `the answer is ${type || "of no type"}, not ${types.join(" or ")}`);
  const tooLarge = new FetchFault("size", `the answer has more than ${maxBytes} bytes`);
  if (!mayCut && Number(headers["content-length"] ?? 0) > maxBytes) throw tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of decodedBody(response) as AsyncIterable<Buffer>) {
    length += chunk.byteLength;
    chunks.push(chunk);
    if (length <= maxBytes) continue;
    if (!mayCut) throw tooLarge;
    break;
  }
  const isCut = length > maxBytes;
  return { url: url.href, contentType, bytes: Buffer.concat(chunks).subarray(0, maxBytes), isCut };
}
