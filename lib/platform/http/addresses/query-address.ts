import { UNTIDY } from "./reader-address";

/** Stands before an old address with a query, which stored pages do not know, or with a percent sign. */
const QUERY_PAGE = "/~query/is";
const MAX_ADDRESS = 2_000;

// What other sites add to an address to count who comes from where; it never names a page.
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|mkt_tok|ref_src)(?:=|$)/i;

/**
 * A query without and with what only counts visitors. The first is written in one way, in the order that it had: decoded, but for the
 * characters that part it.
 */
export function splitQuery(query: string): { own: string; tracking: string } {
  const parts = query.split("&").filter(Boolean);
  return {
    own: parts
      .filter((part) => !TRACKING.test(part))
      .map(usualPart)
      .join("&"),
    tracking: parts.filter((part) => TRACKING.test(part)).join("&"),
  };
}

function usualPart(part: string): string {
  const at = part.indexOf("=");
  const [name, value] = at < 0 ? [part, null] : [part.slice(0, at), part.slice(at + 1)];
  return value === null ? usualText(name) : `${usualText(name)}=${usualText(value)}`;
}

const usualText = (text: string) =>
  decodedText(text.replaceAll("+", " "))
    .normalize("NFC")
    .replace(/[%&=#+\s\p{Cc}]/gu, encodeURIComponent);

/** Text in which a percent sign that encodes nothing stands for itself. */
const decodedText = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (code) => {
    try {
      return decodeURIComponent(code);
    } catch {
      return code;
    }
  });

interface AskedAddress {
  /** As it is kept */
  address: string;
  /** Of the query what is no part of it */
  rest: string;
}

/** The old address that a request's target may be; null where no query could name a page. */
export function askedQueryAddress(target: string): AskedAddress | null {
  const { path, query } = readableParts(target);
  const { own, tracking } = splitQuery(query);
  return own ? usable({ address: `${path}?${own}`, rest: tracking }) : null;
}

/** The same for a path with a percent sign, which no page of the portal has, and the framework does not hand on as it is; null for others. */
export function askedPercentAddress(target: string): AskedAddress | null {
  const { path, query } = readableParts(target);
  return path.includes("%") ? usable({ address: path, rest: query }) : null;
}

function readableParts(target: string): { path: string; query: string } {
  const [path = "", ...query] = target.split("?");
  const tidy = path.replace(new RegExp(`^${UNTIDY}(?=/|$)`), "") || "/";
  return { path: decodedText(tidy).normalize("NFC"), query: query.join("?") };
}

const usable = (asked: AskedAddress) =>
  asked.address.length <= MAX_ADDRESS && !asked.address.includes("\0") ? asked : null;

/** The target that answers an old address: a path, for the address is part of what is stored. */
export const queryPageTarget = ({ address, rest }: AskedAddress): string =>
  `${QUERY_PAGE}/${Buffer.from(address, "utf8").toString("base64url")}${rest ? `?${rest}` : ""}`;

/** The address that such a path stands for, as it is kept; null for every other path. */
export function queryPageAddress(path: string): string | null {
  if (!path.startsWith(`${QUERY_PAGE}/`)) return null;
  const written = path.slice(QUERY_PAGE.length + 1);
  const address = Buffer.from(written, "base64url").toString("utf8");
  const isWhole = Buffer.from(address, "utf8").toString("base64url") === written;
  return isWhole && /[?%]/.test(address) && !address.includes("\0") ? address : null;
}
