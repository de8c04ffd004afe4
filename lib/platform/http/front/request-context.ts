import { AsyncLocalStorage } from "node:async_hooks";
import { processWide } from "../../process-wide";

/** What is known of the request being answered, from the server's first look at it to the end. */
export interface RequestContext {
  /** Whether a server action's own code was reached: its input could be read */
  hasActionBegun: boolean;
  /** Whether the log has the reason why it could not be answered */
  isFaultLogged: boolean;
  /** From where it came: see networkOf */
  network: string;
  /** Whether its search was counted against the caller's limit */
  isSearchCounted: boolean;
}

const contexts = processWide("request-context", () => new AsyncLocalStorage<RequestContext>());

/** Runs `work` as part of one request. */
export const runInRequest = <Result>(context: RequestContext, work: () => Result): Result =>
  contexts.run(context, work);

/** The request that this code runs for; undefined in jobs, scripts and tests. */
export const requestContext = (): RequestContext | undefined => contexts.getStore();

/** Notes that the input of a server action could be decoded. Without a request (jobs, scripts, tests) there is nothing to note. */
export function noteActionBegun(): void {
  const context = requestContext();
  if (context) context.hasActionBegun = true;
}
