import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isDevelopment } from "../env";
import { answerFaults } from "./answer-faults";
import { oldPageTarget } from "./old-page";
import { isOfPortal, movedLocation, readableTarget, tidyTarget } from "./reader-address";

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/**
 * Gives stored pages what they cannot know: an address with doubled or trailing slashes is answered by one hop to the page's
 * present address, one whose query names a page of the site before by where that went, one that encodes no text by a page that says so, whoever is sent on for good takes the query along, and a fault
 * has a page of the portal's own. Call it once in each process. See decision 009.
 */
export function beforeNext(): void {
  // https://nodejs.org/api/diagnostics_channel.html#http: published before the server sees the request.
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as Exchange;
    const isRead = request.method === "GET" || request.method === "HEAD";
    const target = isRead ? oldPageTarget(request.url ?? "/") : (request.url ?? "/");
    const readable = readableTarget(target);
    request.url = isRead ? tidyTarget(readable) : readable;
    if (!isDevelopment && !isOfPortal(readable)) answerFaults(response);
    if (target.includes("?")) keepQuery(response, target);
  });
}

function keepQuery(response: ServerResponse, target: string): void {
  const writeHead = response.writeHead;
  response.writeHead = (...args: unknown[]) => {
    const location = response.getHeader("location");
    if ((args[0] === 301 || args[0] === 308) && typeof location === "string") {
      response.setHeader("location", movedLocation(location, target));
    }
    return Reflect.apply(writeHead, response, args);
  };
}
