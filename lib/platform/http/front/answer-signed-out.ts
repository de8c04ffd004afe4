import type { IncomingMessage, ServerResponse } from "node:http";
import { plainAnswer } from "./plain-answer";

const SESSION_COOKIE = /(?:^|;\s*)(?:__Host-)?masthead\.session=./;

/**
 * Answers visitors of the studio who have no session cookie: people go to the sign-in page, programs get 401. For comfort, and to read no body
 * of strangers: pages, actions and verbs check the session itself, and are safe without this. Returns whether it answered.
 */
export function answerSignedOut(request: IncomingMessage, response: ServerResponse, target: string): boolean {
  if (!/^\/studio(?:[/?]|$)/.test(target) || SESSION_COOKIE.test(request.headers.cookie ?? "")) return false;
  const accept = request.headers.accept ?? "*/*";
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isRead || !(accept.includes("text/html") || accept.includes("*/*"))) {
    plainAnswer(response, 401, "signed-out", "Sign in first.");
    return true;
  }
  const location = `/sign-in?callbackUrl=${encodeURIComponent(target)}`;
  response.writeHead(307, { Location: location, "Cache-Control": "no-store" });
  response.end();
  return true;
}
