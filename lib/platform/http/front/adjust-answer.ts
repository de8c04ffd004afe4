import type { ServerResponse } from "node:http";
import { movedLocation } from "../reader-address";
import type { RequestContext } from "./request-context";
import type { Audience } from "./route-table";

interface Exchange {
  audience: Audience;
  /** What was asked for, with its query */
  asked: string;
  isAction: boolean;
  context: RequestContext;
}

/**
 * Corrects the head of an answer just before it is sent: permanent redirects keep the query string, no shared cache
 * keeps an answer for staff or an error of an address for files, and an action whose input could not be decoded is the sender's fault (400).
 */
export function adjustAnswer(response: ServerResponse, { audience, asked, isAction, context }: Exchange): void {
  const hasQuery = asked.includes("?");
  const isStaffOnly = audience === "staff" || audience === "api";
  if (!hasQuery && !isStaffOnly && audience !== "file") return;
  const { writeHead } = response;
  response.writeHead = (...args: unknown[]) => {
    const status = Number(args[0]);
    const location = response.getHeader("location");
    if (hasQuery && (status === 301 || status === 308) && typeof location === "string") {
      response.setHeader("location", movedLocation(location, asked));
    }
    const isShared = /public|s-maxage/.test(String(response.getHeader("cache-control")));
    if ((isStaffOnly && isShared) || (audience === "file" && status >= 400)) {
      response.setHeader("cache-control", "no-store");
    }
    if (isAction && status === 500 && !context.hasActionBegun) args[0] = 400;
    return Reflect.apply(writeHead, response, args);
  };
}
