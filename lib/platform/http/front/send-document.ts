import type { ServerResponse } from "node:http";
import { toDocument } from "../../next/rendered-page";
import { mediaTypeOf } from "../media-type";

/**
 * Holds a page back until it is whole, and sends it as the document that readers get: without the framework's scripts. Pages of the site
 * become such documents in the page cache; this is for those that are never stored.
 */
export function sendDocument(response: ServerResponse): void {
  const { writeHead, end } = response;
  const chunks: Buffer[] = [];
  const hold = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.writeHead = (...args: unknown[]) => {
    response.removeHeader("content-length");
    return Reflect.apply(writeHead, response, args);
  };
  response.write = (chunk: unknown) => {
    hold(chunk);
    return true;
  };
  response.end = (chunk?: unknown) => {
    hold(chunk);
    const whole = Buffer.concat(chunks);
    const isPage = mediaTypeOf(response.getHeader("content-type")?.toString()) === "text/html";
    return Reflect.apply(end, response, [isPage ? toDocument({ html: whole.toString() }).html : whole]);
  };
}
