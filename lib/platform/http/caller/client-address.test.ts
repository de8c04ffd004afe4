import { expect, test } from "vitest";
import { clientAddress } from "./client-address";
import { networkOf, parseIp } from "./ip-address";
import { parseProxyTrust } from "./proxy-trust";

const cdn = "192.0.2.0/24, 10.0.0.1, 2001:db8:cd::/48";

test.each([
  // Without a proxy, the header is the client's own claim.
  ["0", "198.51.100.7", "127.0.0.1", "198.51.100.7"],
  ["0", "::ffff:198.51.100.7", "1.1.1.1, 2.2.2.2", "198.51.100.7"],
  ["0", "2001:db8::1", undefined, "2001:db8::1"],
  // A number of proxies, each of which appends one entry.
  ["1", "127.0.0.1", "9.9.9.9, 198.51.100.7", "198.51.100.7"],
  ["2", "127.0.0.1", "9.9.9.9, 198.51.100.7, 192.0.2.9", "198.51.100.7"],
  ["2", "127.0.0.1", "198.51.100.7", "198.51.100.7"],
  ["1", "127.0.0.1", undefined, "127.0.0.1"],
  // Networks: the first address from the right that is none of theirs.
  [cdn, "10.0.0.1", "9.9.9.9, 198.51.100.7, 192.0.2.44", "198.51.100.7"],
  [cdn, "::ffff:10.0.0.1", "198.51.100.7", "198.51.100.7"],
  [cdn, "198.51.100.7", "9.9.9.9", "198.51.100.7"],
  [cdn, "10.0.0.2", "9.9.9.9", "10.0.0.2"],
  [cdn, "2001:db8:cd:1::1", "2001:db8:1::5", "2001:db8:1::5"],
  [cdn, "10.0.0.1", "192.0.2.1, 192.0.2.2", "192.0.2.1"],
  // An entry that is no address ends the chain at the proxy that wrote it.
  ["1", "127.0.0.1", "198.51.100.7, unknown", "127.0.0.1"],
  [cdn, "10.0.0.1", "198.51.100.7, , 192.0.2.44", "192.0.2.44"],
  [cdn, "10.0.0.1", "' or 1=1", "10.0.0.1"],
  [cdn, "10.0.0.1", "0x7f.1", "10.0.0.1"],
  // Ports and brackets
  ["1", "127.0.0.1", "198.51.100.7:4711", "198.51.100.7"],
  ["1", "127.0.0.1", "[2001:db8::1]:443", "2001:db8::1"],
  ["1", undefined, "198.51.100.7", "unknown"],
])("TRUST_PROXY=%s: called from %s with %s is %s", (trust, socket, forwarded, client) => {
  expect(clientAddress(socket, forwarded, parseProxyTrust(trust))).toBe(client);
});

test("a customer's IPv6 network counts as one caller, and its neighbour as another", () => {
  const callers = ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2:ffff::", "2001:db8:1:3::1", "::ffff:192.0.2.1", "192.0.2.1"];
  expect(callers.map(networkOf)).toEqual([
    ...["2001:db8:1:2::/64", "2001:db8:1:2::/64", "2001:db8:1:3::/64"],
    ...["192.0.2.1", "192.0.2.1"],
  ]);
  expect(["", null, "unknown", "1.2.3", "192.0.2.1, 192.0.2.2"].map(networkOf)).toEqual(Array(5).fill("unknown"));
});

test("a zone does not make another address", () => {
  expect(parseIp("fe80::1%eth0")?.toString()).toBe("fe80::1");
});

test.each([
  ["yes", "“yes”"],
  ["10.0.0.0/33", "10.0.0.0/33"],
  ["10.0.0.0/8,", "“”"],
  ["10.0/8", "“10.0/8”"],
  ["17", "at most 16"],
  ["-1", "“-1”"],
])("TRUST_PROXY=%s is refused with the cause", (text, cause) => {
  expect(() => parseProxyTrust(text)).toThrow(cause);
});
