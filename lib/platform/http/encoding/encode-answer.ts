import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "../../log";
import { acceptedEncoding, type Encoding } from "./accepted-encoding";
import { encodeText, isText, noteHead, tagUnchanged, tidyVary } from "./encoded-head";
import { readKnownTags } from "./encoded-tag";

interface Asked {
  encoding: Encoding;
  /** The tags that the caller has of this encoding, without its name */
  named: ReadonlySet<string>;
}

/**
 * Sends the texts of a response compressed as its caller prefers. What varies says so and has a tag for each encoding; of what does not,
 * the framework's own Vary goes. Call it before anything else is given the response, which holds a text back until it is whole.
 */
export function encodeAnswer({ headers }: IncomingMessage, response: ServerResponse): void {
  const encoding = acceptedEncoding(headers["accept-encoding"]?.toString());
  const { header, named } = readKnownTags(headers["if-none-match"], encoding);
  // The framework tags what it has, and compresses nothing.
  delete headers["accept-encoding"];
  if (header === undefined) delete headers["if-none-match"];
  else headers["if-none-match"] = header;
  holdTexts(response, { encoding, named });
}

function holdTexts(response: ServerResponse, { encoding, named }: Asked): void {
  const { writeHead, write, end, flushHeaders } = response;
  const chunks: Buffer[] = [];
  let state: "open" | "held" | "passed" = "open";
  let isEnded = false;

  const sendHead = () => Reflect.apply(writeHead, response, [response.statusCode]);
  const begin = () => {
    if (state === "open") response.writeHead(response.statusCode);
  };
  const finish = async (done: unknown) => {
    const body = Buffer.concat(chunks);
    const sent = await encodeText(response, body, encoding);
    if (response.destroyed) return;
    sendHead();
    Reflect.apply(end, response, [sent, done]);
  };

  response.writeHead = (...args: unknown[]) => {
    if (state !== "open") return response;
    noteHead(response, args);
    tidyVary(response);
    if (response.statusCode === 304) tagUnchanged(response, encoding, named);
    state = isText(response) ? "held" : "passed";
    return state === "held" ? response : sendHead();
  };
  response.flushHeaders = () => {
    begin();
    if (state === "passed") Reflect.apply(flushHeaders, response, []);
  };
  response.write = (...args: unknown[]) => {
    begin();
    if (state === "passed") return Reflect.apply(write, response, args);
    hold(chunks, args);
    const done = callbackOf(args);
    if (done) process.nextTick(done);
    return true;
  };
  response.end = (...args: unknown[]) => {
    begin();
    if (state === "passed") return Reflect.apply(end, response, args);
    if (isEnded) return response;
    isEnded = true;
    hold(chunks, args);
    finish(callbackOf(args)).catch((error) => {
      log.error({ err: error }, "an answer cannot be compressed");
      response.destroy();
    });
    return response;
  };
  const ofServer = Object.getPrototypeOf(response);
  // What is held back is as good as sent for the code that answers.
  Object.defineProperties(response, {
    headersSent: { get: () => state !== "open" || Reflect.get(ofServer, "headersSent", response) },
    writableEnded: { get: () => isEnded || Reflect.get(ofServer, "writableEnded", response) },
  });
}

const callbackOf = (args: unknown[]) => args.find((each) => typeof each === "function") as (() => void) | undefined;

function hold(chunks: Buffer[], [chunk, format]: unknown[]): void {
  const coding = typeof format === "string" ? (format as BufferEncoding) : "utf8";
  if (typeof chunk === "string") chunks.push(Buffer.from(chunk, coding));
  else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
}
