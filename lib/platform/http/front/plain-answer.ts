import type { ServerResponse } from "node:http";

/** Ends a request before the framework sees it: a status, a code for programs and a sentence for people. Nothing of it is stored. */
export function plainAnswer(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): void {
  const body = JSON.stringify({ code, message, problems: [] });
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(body);
}
