import type { IncomingMessage } from "node:http";
import { pipeline, type Readable, type Transform } from "node:stream";
import zlib from "node:zlib";
import { FetchFault } from "./fetch-fault";

const decoders: Record<string, () => Transform> = {
  gzip: zlib.createGunzip,
  "x-gzip": zlib.createGunzip,
  deflate: zlib.createInflate,
  br: zlib.createBrotliDecompress,
};

/** The body of an answer without its compression: gzip, deflate or br (RFC 9110, 8.4). Throws FetchFault for any other. */
export function decodedBody(response: IncomingMessage): Readable {
  const encoding = response.headers["content-encoding"]?.trim().toLowerCase() || "identity";
  if (encoding === "identity") return response;
  const decoder = decoders[encoding];
  if (!decoder) throw new FetchFault("type", `the answer is encoded as ${encoding}`);
  // A reader of the decoder gets the errors of both.
  return pipeline(response, decoder(), () => undefined);
}
