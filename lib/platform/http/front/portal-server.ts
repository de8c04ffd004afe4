import { createServer } from "node:http";
import next from "next";
import { env, isDevelopment, siteUrl } from "../../env";
import { logConsole } from "../../log-console";
import { actionsOfBuild, hasActionForm } from "../../next/known-actions";
import { answerClientErrors, REQUESTS } from "./answer-client-errors";
import { type Framework, handleRequest } from "./handle-request";
import { serverOptions } from "./server-options";

/** The server process of a portal: Next behind `handleRequest`. Runs until it is told to end, and then finishes what it has begun. */
async function servePortal(): Promise<void> {
  const { PORT, HOST } = env();
  // In production nothing is served over other protocols: the framework gets a server that hears no request to change to one.
  const upgrades = isDevelopment ? {} : { httpServer: createServer() };
  // Faults reach the log by onRequestError in instrumentation.ts, in one line each.
  const app = next({ dev: isDevelopment, quiet: !isDevelopment, hostname: HOST, port: PORT, ...upgrades });
  await app.prepare();
  // In development an action is compiled with the first page that needs it.
  const isKnownAction = isDevelopment ? hasActionForm : actionsOfBuild(".next");
  const framework: Framework = { handler: app.getRequestHandler(), isKnownAction };
  const server = createServer(serverOptions);
  // A body that is announced is asked for when it may come; other expectations are passed over (RFC 9110, 10.1.1).
  for (const event of REQUESTS) {
    server.on(event, (request, response) => handleRequest(framework, request, response));
  }
  answerClientErrors(server, siteUrl().startsWith("https://"));
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
  if (!isDevelopment) logConsole();
}

servePortal().catch((error) => {
  console.error(error);
  process.exit(1);
});
