import { isIP } from "node:net";

export interface OriginQuestion {
  /** The Origin header; browsers send it with every request that changes something */
  origin: string | undefined;
  /** The Sec-Fetch-Site header */
  site: string | undefined;
  /** The Host header */
  host: string | undefined;
  /** The site's address, and whether it was set by hand */
  siteUrl: string;
  isSiteUrlSet: boolean;
}

/**
 * Whether a request that changes something comes from a page of this site, or from a program, which has no page and no cookie of a
 * visitor. While no site address is set, a page opened at an IP address of the machine counts too: no other site can have that origin.
 */
export function isOwnOrigin({ origin, site, host, siteUrl, isSiteUrlSet }: OriginQuestion): boolean {
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (origin === undefined) return true;
  if (origin === new URL(siteUrl).origin) return true;
  return !isSiteUrlSet && host !== undefined && origin === `http://${host}` && isAddressOfMachine(origin);
}

function isAddressOfMachine(origin: string): boolean {
  const name = URL.canParse(origin) ? new URL(origin).hostname : "";
  return name === "localhost" || isIP(name.replace(/^\[|\]$/g, "")) !== 0;
}
