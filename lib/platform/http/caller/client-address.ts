import { type IpAddress, parseIp } from "./ip-address";
import { isWithin, type ProxyTrust } from "./proxy-trust";

/**
 * The address of the client of a request: that of the socket, or the entry of X-Forwarded-For that the outermost trusted proxy wrote.
 * Each proxy appends the address that it was called from; what stands left of the last trusted entry is the client's own claim.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trust: ProxyTrust,
): string {
  let client = parseIp(socketAddress ?? "");
  if (!client) return "unknown";
  const entries = forwardedFor?.split(",").map((entry) => entry.trim()) ?? [];
  for (let passed = 0; entries.length > 0 && isTrusted(client, passed, trust); passed++) {
    const named = parseIp(entries.pop() ?? "");
    if (!named) break;
    client = named;
  }
  return client.toString();
}

const isTrusted = (ip: IpAddress, passed: number, trust: ProxyTrust) =>
  "hops" in trust ? passed < trust.hops : isWithin(ip, trust.networks);
