import type { IncomingMessage, ServerResponse } from "node:http";
import { MAX_ACTION_BYTES, MAX_SIGN_IN_BYTES } from "./body-limits";
import { plainAnswer } from "./plain-answer";
import type { Route } from "./route-table";

/** Milliseconds without a byte after which a sender is given up; a small body must be whole by then. */
const STALL_MS = 10_000;
/** Milliseconds in which the input of an action or a draft must be whole; an upload has those of the server's request limit. */
const WHOLE_MS = 60_000;
/** Where no body is expected, nobody is sending one who would have to read the answer first. */
const NO_BODY_MS = 500;
const MEGABYTE = 1024 * 1024;

interface Patience {
  /** Milliseconds without a byte */
  stallMs: number;
  /** Milliseconds until the last byte, of a body that is no upload */
  wholeMs: number;
}

/**
 * Refuses a body that is longer than its address takes, before or while it arrives, and one that stops arriving. Returns whether it
 * was refused at once. Nothing is read that the framework does not ask for.
 */
export function limitBody(
  request: IncomingMessage,
  response: ServerResponse,
  route: Route,
  { stallMs, wholeMs }: Patience = { stallMs: STALL_MS, wholeMs: WHOLE_MS },
): boolean {
  const declared = Number(request.headers["content-length"] ?? 0);
  const isChunked = request.headers["transfer-encoding"] !== undefined;
  if (declared === 0 && !isChunked) return false;
  if (declared > route.maxBodyBytes || route.maxBodyBytes === 0) {
    refuse(request, response, route);
    return true;
  }
  watch(request, response, route, { stallMs, wholeMs });
  // RFC 9110, 10.1.1: the sender waits for this.
  if (request.headers.expect?.toLowerCase() === "100-continue") response.writeContinue();
  return false;
}

function watch(request: IncomingMessage, response: ServerResponse, route: Route, { stallMs, wholeMs }: Patience): void {
  const { push, _read: read } = request;
  let received = 0;
  let isOver = false;
  let stall: NodeJS.Timeout | undefined;
  const pause = () => {
    clearTimeout(stall);
    stall = undefined;
  };
  const giveUp = () => {
    isOver = true;
    if (!response.headersSent) plainAnswer(response, 408, "too-slow", "The request stopped arriving.", CLOSE);
    response.end(() => request.destroy());
  };
  const wait = () => {
    stall = setTimeout(giveUp, stallMs);
  };
  const whole = route.maxBodyBytes > MAX_ACTION_BYTES ? undefined : setTimeout(() => isOver || giveUp(), wholeMs);
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    // What is dropped must not hold the connection back.
    if (isOver) return chunk === null ? push.call(request, null) : true;
    received += chunk?.byteLength ?? 0;
    if (received > route.maxBodyBytes) {
      isOver = true;
      pause();
      refuse(request, response, route);
      return true;
    }
    if (chunk === null) {
      isOver = true;
      pause();
      return push.call(request, null);
    }
    const isWanted = push.call(request, chunk, encoding);
    // While the handler does not read, the sender may not send.
    if (!isWanted) pause();
    else if (route.maxBodyBytes > MAX_SIGN_IN_BYTES) stall?.refresh();
    return isWanted;
  };
  // Called when the handler wants to read.
  request._read = (size) => {
    if (!isOver && !stall) wait();
    read.call(request, size);
  };
  request.once("close", () => {
    isOver = true;
    pause();
    clearTimeout(whole);
  });
}

const CLOSE = { Connection: "close" };

function refuse(request: IncomingMessage, response: ServerResponse, { body, maxBodyBytes }: Route): void {
  if (response.headersSent) return void request.destroy();
  const size = maxBodyBytes < MEGABYTE ? `${maxBodyBytes / 1024} KB` : `${maxBodyBytes / MEGABYTE} MB`;
  const message = maxBodyBytes === 0 ? "This address takes no body." : `${body} is larger than ${size}.`;
  plainAnswer(response, 413, "too-large", message, CLOSE, false);
  // A browser that is still sending would report a broken connection in place of the answer.
  const end = () => response.end(() => request.destroy());
  const limit = setTimeout(end, maxBodyBytes === 0 ? NO_BODY_MS : STALL_MS);
  request.once("end", end).once("close", () => clearTimeout(limit));
  request.resume();
}
