import ipaddr from "ipaddr.js";

export type IpAddress = ipaddr.IPv4 | ipaddr.IPv6;

const NETWORK_BITS = 64;

/** The address in a text as proxies and sockets write it, also `[2001:db8::1]:443` and `192.0.2.1:443`; null if there is none. */
export function parseIp(text: string): IpAddress | null {
  const [, bracketed] = /^\[([^\]]+)\](?::\d+)?$/.exec(text) ?? [];
  const [, withPort] = /^([\d.]+):\d+$/.exec(text) ?? [];
  const [bare = ""] = (bracketed ?? withPort ?? text).split("%");
  // "1.2.3" and "0x7f.1" are addresses to some parsers only.
  if (!bare.includes(":") && !ipaddr.IPv4.isValidFourPartDecimal(bare)) return null;
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : null;
}

/**
 * What is counted as one caller: an IPv4 address, or the /64 network of an IPv6 address, which is what one customer is given
 * (RFC 6177). Any text that is no address becomes "unknown".
 */
export function networkOf(address: string | null | undefined): string {
  const ip = parseIp(address ?? "");
  if (!ip) return "unknown";
  if (ip.kind() === "ipv4") return ip.toString();
  const [network] = ipaddr.parseCIDR(
    `${ipaddr.IPv6.networkAddressFromCIDR(`${ip.toString()}/${NETWORK_BITS}`)}/${NETWORK_BITS}`,
  );
  return `${network.toString()}/${NETWORK_BITS}`;
}
