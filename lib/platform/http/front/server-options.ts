import type { ServerOptions } from "node:http";

/** Times in milliseconds. A request without a host reaches handleRequest, which refuses it with the portal's headers. */
export const serverOptions: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 10 * 60_000,
  connectionsCheckingInterval: 1_000,
  requireHostHeader: false,
};
