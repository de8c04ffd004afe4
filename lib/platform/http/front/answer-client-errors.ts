import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { answerHeaders } from "./headers/answer-headers";

/** The events by which a server hands over a request */
export const REQUESTS = ["request", "checkContinue", "checkExpectation"];

const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what is no HTTP request, or does not arrive, with the portal's headers. Node's own answer has none. */
export function answerClientErrors(server: Server, isHttps: boolean): void {
  const answering = new WeakSet<Duplex>();
  for (const event of REQUESTS) {
    server.on(event, ({ socket }: IncomingMessage, response: ServerResponse) => {
      answering.add(socket);
      response.once("close", () => answering.delete(socket));
    });
  }
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    // In an answer that has begun another head would become part of it.
    if (error.code === "ECONNRESET" || !socket.writable || answering.has(socket)) socket.destroy();
    else answer(error, socket, isHttps);
  });
}

function answer(error: NodeJS.ErrnoException, socket: Duplex, isHttps: boolean): void {
  const status = statuses[error.code ?? ""] ?? 400;
  const headers = {
    ...answerHeaders("probe", isHttps),
    "Cache-Control": "no-store",
    "Content-Length": "0",
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`${[`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines].join("\r\n")}\r\n\r\n`);
}
