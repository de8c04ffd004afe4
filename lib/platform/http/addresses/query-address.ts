import { UNTIDY } from "./reader-address";

/** Stands before an old address that a query names: stored pages know no query. */
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

/** The old address that a request's target may be, as it is kept, and the rest of its query; null where no query could name a page. */
export function askedQueryAddress(target: string): { address: string; tracking: string } | null {
  const at = target.indexOf("?");
  if (at < 0 || target.length > MAX_ADDRESS * 3) return null;
  const { own, tracking } = splitQuery(target.slice(at + 1));
  const tidy = target.slice(0, at).replace(new RegExp(`^${UNTIDY}(?=/|$)`), "") || "/";
  const address = `${decodedText(tidy).normalize("NFC")}?${own}`;
  return own && address.length <= MAX_ADDRESS && !address.includes("\0") ? { address, tracking } : null;
}

/** The target that answers an old address: a path, for the address is part of what is stored. */
export const queryPageTarget = (address: string, tracking: string): string =>
  `${QUERY_PAGE}/${Buffer.from(address, "utf8").toString("base64url")}${tracking ? `?${tracking}` : ""}`;

/** The address that such a path stands for, as it is kept; null for every other path. */
export function queryPageAddress(path: string): string | null {
  if (!path.startsWith(`${QUERY_PAGE}/`)) return null;
  const written = path.slice(QUERY_PAGE.length + 1);
  const address = Buffer.from(written, "base64url").toString("utf8");
  const isWhole = Buffer.from(address, "utf8").toString("base64url") === written;
  return isWhole && address.includes("?") && !address.includes("\0") ? address : null;
}
