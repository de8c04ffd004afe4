import { createServer } from "node:http";
import next from "next";
import { env, isDevelopment } from "../../env";
import { handleRequest } from "./handle-request";

const HEADERS_MS = 10_000;
const REQUEST_MS = 10 * 60_000;
const CHECK_MS = 1_000;

/** The server process of a portal: Next behind `handleRequest`. Runs until it is told to end, and then finishes what it has begun. */
async function servePortal(): Promise<void> {
  const { PORT, HOST } = env();
  // In production nothing is served over other protocols: the framework gets a server that hears no request to change to one.
  const upgrades = isDevelopment ? {} : { httpServer: createServer() };
  const app = next({ dev: isDevelopment, hostname: HOST, port: PORT, ...upgrades });
  await app.prepare();
  const handler = app.getRequestHandler();
  const limits = { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS, connectionsCheckingInterval: CHECK_MS };
  const server = createServer(limits, (request, response) => handleRequest(handler, request, response));
  let isEnding = false;
  const end = (code: number) => {
    if (isEnding) return;
    isEnding = true;
    if (isDevelopment) server.closeAllConnections();
    server.close(() => app.close().finally(() => process.exit(code)));
    server.closeIdleConnections();
  };
  process.on("SIGINT", () => end(130));
  process.on("SIGTERM", () => end(143));
  server.on("error", (error) => {
    console.error(error);
    process.exit(1);
  });
  server.listen(PORT, HOST);
}

servePortal().catch((error) => {
  console.error(error);
  process.exit(1);
});
