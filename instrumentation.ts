import type { Instrumentation } from "next";

/** Runs once in each server process, before its first request: wrong settings end it here, with every problem listed. */
export async function register() {
  // Written out here, so that the bundle for the edge runtime, which nothing runs in, stays empty.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env, isServing } = await import("@/lib/platform/env");
  if (!isServing()) return;
  const { JOBS, DATABASE_URL } = env();
  if (DATABASE_URL) {
    const { registerQueryAddresses } = await import("@/lib/platform/http/addresses/known-query-address");
    const { queryAddressState } = await import("@/lib/site/answers/query-addresses");
    registerQueryAddresses(queryAddressState);
    const { registerEditions } = await import("@/lib/platform/http/addresses/edition-target");
    const { editionPrefixes } = await import("@/lib/site/answers/edition-prefixes");
    registerEditions(editionPrefixes);
  }
  if (JOBS && DATABASE_URL) {
    const { startJobs } = await import("@/lib/jobs/start-jobs");
    startJobs();
  }
}

/** Called with what the framework could not answer. */
export const onRequestError: Instrumentation.onRequestError = async (error, { path }, { routeType }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logRequestError } = await import("@/lib/platform/http/log-request-error");
  logRequestError(error, { path, routeType });
};
