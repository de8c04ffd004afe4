import type { ServerResponse } from "node:http";
import { faultPage } from "./fault-page";
import { mediaTypeOf } from "./media-type";

/**
 * Sends the portal's own page where Next would send the document of a fault: one without a word in it, whose scripts fetch the words,
 * which reader pages do not run (decision 003). The status stays 500. Call it before anything else is given the response.
 * `ancestors` is what may show the page in a frame, as a policy writes it.
 */
export function answerFaults(response: ServerResponse, ancestors: "'none'" | "'self'"): void {
  const { writeHead, write, end } = response;
  let isFault = false;
  response.writeHead = (...args: unknown[]) => {
    isFault = isFault || isFaultHead(response, args[0]);
    if (isFault) becomeOurs(response, ancestors);
    return Reflect.apply(writeHead, response, args);
  };
  response.write = (...args: unknown[]) => isFault || Reflect.apply(write, response, args);
  response.end = (...args: unknown[]) => {
    // Else the head would be made after the text was taken.
    if (!response.headersSent && isFaultHead(response, response.statusCode)) response.writeHead(response.statusCode);
    return Reflect.apply(end, response, isFault ? [faultPage] : args);
  };
}

const isFaultHead = (response: ServerResponse, status: unknown) =>
  status === 500 && mediaTypeOf(response.getHeader("content-type")?.toString()) === "text/html";

function becomeOurs(response: ServerResponse, ancestors: string): void {
  for (const name of ["content-encoding", "transfer-encoding", "etag", "link"]) response.removeHeader(name);
  response.setHeader("content-length", Buffer.byteLength(faultPage));
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("cache-control", "no-store");
  // The page leans on nothing else of the portal, so its style is in it.
  response.setHeader(
    "content-security-policy",
    `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors ${ancestors}`,
  );
}
