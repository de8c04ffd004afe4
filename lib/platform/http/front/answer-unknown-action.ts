import type { IncomingMessage, ServerResponse } from "node:http";
import type { IsKnownAction } from "../../next/known-actions";
import { ACTION_NOT_FOUND } from "../../next/router-headers";
import { plainAnswer } from "./plain-answer";

const NOT_FOUND = { [ACTION_NOT_FOUND]: "1" };

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
