import type { ServerResponse } from "node:http";
import { movedLocation } from "../addresses/reader-address";
import { BODY_LENGTH } from "../encoding/body-length";
import { cacheControlOf, mayHaveTag } from "./answer-cache";
import type { RequestContext } from "./request-context";
import type { Audience } from "./route-table";

interface Exchange {
  audience: Audience;
  /** What was asked for, with its query */
  asked: string;
  isAction: boolean;
  /** Seconds after which a search that was refused may be tried again; 0 where none was */
  wait: number;
  context: RequestContext;
}

/**
 * Corrects the head of an answer just before it is sent: caches may do what its audience and status allow, permanent redirects keep the
 * query string, a refused search names its own time to wait, and an action whose input could not be decoded is the sender's fault (400).
 */
export function adjustAnswer(response: ServerResponse, { audience, asked, isAction, wait, context }: Exchange): void {
  if (audience === "development") return;
  const { writeHead } = response;
  response.writeHead = (...args: unknown[]) => {
    const status = Number(args[0]);
    const length = response.getHeader(BODY_LENGTH);
    response.removeHeader(BODY_LENGTH);
    if (length !== undefined) response.setHeader("content-length", length);
    const location = response.getHeader("location");
    if ((status === 301 || status === 308) && typeof location === "string") {
      response.setHeader("location", movedLocation(location, asked));
    }
    const ownRule = response.getHeader("cache-control")?.toString() ?? "";
    response.setHeader("cache-control", cacheControlOf(audience, status, ownRule));
    if (wait > 0) response.setHeader("retry-after", wait);
    if (!mayHaveTag(status)) response.removeHeader("etag");
    if (isAction && status === 500 && !context.hasActionBegun) args[0] = 400;
    return Reflect.apply(writeHead, response, args);
  };
}
