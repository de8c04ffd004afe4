import ipaddr from "ipaddr.js";

/** All that is routed on the internet today; ranges with another meaning inside of it are in ipaddr.js. */
const GLOBAL_IPV6 = ipaddr.parseCIDR("2000::/3");

/** Whether an IP address is a host on the internet, by the special-purpose registries of IANA (RFC 6890). */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.parse(address);
  if (ip.range() !== "unicast") return false;
  return ip.kind() === "ipv4" || ip.match(GLOBAL_IPV6);
}
