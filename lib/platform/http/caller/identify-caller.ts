import type { IncomingMessage } from "node:http";
import { env } from "../../env";
import { log } from "../../log";
import { processWide } from "../../process-wide";
import { clientAddress } from "./client-address";
import { networkOf } from "./ip-address";

const warned = processWide("proxy-warning", () => ({ isDone: false }));

/**
 * Finds out who sends a request, before anything else reads it: afterwards X-Forwarded-For holds the client's one address, by
 * TRUST_PROXY. Other headers that name a client are dropped by passHeaders. Returns the caller's network (see networkOf).
 */
export function identifyCaller(request: IncomingMessage): string {
  const { headers, socket } = request;
  const forwardedFor = headers["x-forwarded-for"]?.toString();
  const address = clientAddress(socket.remoteAddress, forwardedFor, env().TRUST_PROXY);
  // The framework sends an action to the page that has it by a request of its own.
  if (forwardedFor && headers["x-action-forwarded"] === undefined) warnOnce(socket.remoteAddress);
  headers["x-forwarded-for"] = address;
  return networkOf(address);
}

function warnOnce(from: string | undefined): void {
  const trust = env().TRUST_PROXY;
  if (warned.isDone || !("hops" in trust) || trust.hops > 0) return;
  warned.isDone = true;
  log.warn({ from }, "requests carry X-Forwarded-For, but TRUST_PROXY is not set: all clients of a proxy count as one");
}
