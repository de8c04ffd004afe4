import type { ServerResponse } from "node:http";

/**
 * Answers a request before the framework sees it: a status, a code for programs and a sentence for people, which no cache stores.
 * The response stays open where the caller has still to read the request (`isLast` false).
 */
export function plainAnswer(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
  isLast = true,
): void {
  const body = JSON.stringify({ code, message, problems: [] });
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    ...headers,
  });
  response.write(body);
  if (isLast) response.end();
}
