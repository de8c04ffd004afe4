import { AsyncLocalStorage } from "node:async_hooks";
import { processWide } from "../../process-wide";

/** What is known of the request being answered, from the server's first look at it to the end. */
export interface RequestContext {
  /** Whether a server action's own code was reached: its input could be read */
  hasActionBegun: boolean;
}

const contexts = processWide("request-context", () => new AsyncLocalStorage<RequestContext>());

/** Runs `work` as part of one request. */
export const runInRequest = <Result>(context: RequestContext, work: () => Result): Result =>
  contexts.run(context, work);

/** The request that this code runs for; undefined in jobs and scripts. */
export const requestContext = (): RequestContext | undefined => contexts.getStore();
