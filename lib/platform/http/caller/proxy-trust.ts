import ipaddr from "ipaddr.js";
import { type IpAddress, parseIp } from "./ip-address";

/** Which entries of X-Forwarded-For are believed: none, those of a number of proxies, or those that proxies in networks wrote. */
export type ProxyTrust = { hops: number } | { networks: [IpAddress, number][] };

const MAX_HOPS = 16;

/** Reads TRUST_PROXY: a number of proxies, or addresses and networks in CIDR notation with commas between. Throws an error with the cause. */
export function parseProxyTrust(text: string): ProxyTrust {
  if (/^\d+$/.test(text)) {
    const hops = Number(text);
    if (hops > MAX_HOPS) throw new Error(`must name at most ${MAX_HOPS} proxies`);
    return { hops };
  }
  return { networks: text.split(",").map((each) => parseNetwork(each.trim())) };
}

function parseNetwork(text: string): [IpAddress, number] {
  const ip = text.includes("/") ? null : parseIp(text);
  if (ip) return [ip, ip.kind() === "ipv4" ? 32 : 128];
  const [base = ""] = text.split("/");
  if (!parseIp(base) || !ipaddr.isValidCIDR(text)) {
    throw new Error(`must be a number of proxies or networks such as 10.0.0.0/8, which “${text}” is not`);
  }
  return ipaddr.parseCIDR(text);
}

/** Whether an address belongs to one of the networks. */
export const isWithin = (ip: IpAddress, networks: [IpAddress, number][]) =>
  networks.some(([network, bits]) => ip.kind() === network.kind() && ip.match(network, bits));
