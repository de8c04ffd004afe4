import { log } from "../log";
import { requestContext } from "./front/request-context";
import { isAborted } from "./is-aborted";

interface FailedRequest {
  path: string;
  /** The framework's name for what failed: a page, a route, an action */
  routeType: string;
}

/**
 * Logs once what the framework could not answer: it prints nothing itself (see portal-server.ts). Input of an action that cannot be
 * decoded is the sender's fault, and no fault of the portal's.
 */
export function logRequestError(error: unknown, { path, routeType }: FailedRequest): void {
  const context = requestContext();
  if (context) context.isFaultLogged = true;
  if (isAborted(error)) log.info({ path }, "a sender went away");
  else if (routeType === "action" && context && !context.hasActionBegun) {
    const problem = error instanceof Error ? error.message : String(error);
    log.warn({ path, problem }, "the input of an action could not be read");
  } else log.error({ err: error, path }, `${routeType} failed`);
}
