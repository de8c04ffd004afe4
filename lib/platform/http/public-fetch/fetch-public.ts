import type { Reach } from "./checked-request";
import { type Fetched, type FetchLimits, fetchWithin } from "./fetch-within";
import { isPublicAddress } from "./public-address";

const PORTS = [80, 443];

const PUBLIC: Reach = { isAddress: isPublicAddress, isPort: (port) => PORTS.includes(port) };

/**
 * GETs an address that somebody typed or that is in other people's content: http or https, ports 80 and 443, public hosts only, checked for
 * each redirect where the socket opens. By default 5 s in all and 3 redirects. Throws FetchFault, or the reason of an aborted `signal`.
 */
export const fetchPublic = (address: string, limits: FetchLimits): Promise<Fetched> =>
  fetchWithin(PUBLIC, address, limits);
