import type { IncomingMessage, ServerResponse } from "node:http";
import type { IsKnownAction } from "./known-actions";
import { plainAnswer } from "./plain-answer";

/** By this header Next's router recognizes the answer: next/dist/client/components/app-router-headers.js */
const NOT_FOUND = { "x-nextjs-action-not-found": "1" };

/**
 * Answers 404 to an action that this build of the portal does not have, as a page has that was opened before an update. The framework would
 * log an error with a stack for each. Returns whether it answered.
 */
export function answerUnknownAction(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  isKnownAction: IsKnownAction,
): boolean {
  if (method !== "POST" || isKnownAction(headers["next-action"]?.toString() ?? "")) return false;
  plainAnswer(response, 404, "unknown-action", "This page is older than the portal. Reload it.", NOT_FOUND);
  return true;
}
