import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { answerHeaders } from "./answer-headers";

const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what is no HTTP request, or does not arrive, with the portal's headers. Node's own answer has none. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Duplex, isHttps: boolean): void {
  // Where an answer has begun, another head would become part of it.
  const hasBegun = "bytesWritten" in socket && Number(socket.bytesWritten) > 0;
  if (error.code === "ECONNRESET" || !socket.writable || hasBegun) return void socket.destroy();
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
