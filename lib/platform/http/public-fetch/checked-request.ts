import dns from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { FetchFault } from "./fetch-fault";

/** Which hosts may be asked. Only tests have others than those of fetchPublic. */
export interface Reach {
  isAddress(ip: string): boolean;
  isPort(port: number): boolean;
  /** Instead of the system's name service */
  resolve?: (host: string) => Promise<string[]>;
}

async function addressesOf(host: string): Promise<string[]> {
  const found = await dns.promises.lookup(host, { all: true });
  return found.map(({ address }) => address);
}

/** Resolves names for a socket: it connects to no address but those that were checked here, so a name cannot change in between. */
function checkedLookup({ isAddress, resolve = addressesOf }: Reach): LookupFunction {
  return (host, { all }, done) => {
    const answer = (error: Error | null, addresses: string[]) => {
      const found = addresses.map((address) => ({ address, family: isIP(address) }));
      const [first] = found;
      if (error || !first) done(error ?? new FetchFault("unreachable", `${host} has no address`), "", 0);
      else if (all) done(null, found);
      else done(null, first.address, first.family);
    };
    resolve(host).then(
      (addresses) => answer(addresses.every(isAddress) ? null : notAllowed(host), addresses),
      (error: Error) => answer(error, []),
    );
  };
}

const notAllowed = (what: string) => new FetchFault("address", `${what} is not an address of the public internet`);

/** Throws where a socket may not be opened to the host of an address. Names are checked when the socket opens. */
function expectReachable({ protocol, hostname, port, username, password }: URL, reach: Reach): void {
  if (protocol !== "http:" && protocol !== "https:") throw new FetchFault("address", "only http and https are fetched");
  if (username || password) throw new FetchFault("address", "the address holds a name or a password");
  const defaultPort = protocol === "https:" ? 443 : 80;
  if (!reach.isPort(Number(port || defaultPort))) throw new FetchFault("address", `port ${port} is not asked`);
  const literal = hostname.replace(/^\[|\]$/g, "");
  if (isIP(literal) && !reach.isAddress(literal)) throw notAllowed(literal);
}

/** Sends one GET to a host within reach. Redirects are not followed, proxies and cookies not used. Throws FetchFault. */
export function checkedRequest(
  url: URL,
  reach: Reach,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const client = url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    expectReachable(url, reach);
    // A socket of its own: none that is open already was checked for this address.
    client.get(url, { headers, signal, agent: false, lookup: checkedLookup(reach) }, resolve).on("error", reject);
  });
}
