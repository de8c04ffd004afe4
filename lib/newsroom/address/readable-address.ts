import { splitQuery } from "@/lib/platform/http/addresses/query-address";
import { readableTarget } from "@/lib/platform/http/addresses/reader-address";

const ANY_SITE = "http://site.invalid";

/**
 * The form in which an address of this site, written without its name, is kept: decoded, NFC, without trailing slash and fragment; a
 * percent sign that encodes nothing is one. A query stays, in its order and without what only counts visitors. Null where it is none.
 */
export function readableAddress(text: string): string | null {
  if (!/^\/(?!\/)/.test(text) || text.includes("\\") || !URL.canParse(text, ANY_SITE)) return null;
  const { pathname, search } = new URL(text, ANY_SITE);
  const path = decodeURIComponent(readableTarget(pathname))
    .normalize("NFC")
    .replaceAll(/\/{2,}/g, "/")
    .replace(/(?<=.)\/$/, "");
  if (path.includes("\0")) return null;
  const page = path === "/" || path === "/index.php" ? pageQuery(search) : "";
  const { own } = splitQuery(search.slice(1));
  if (page) return `/${page}`;
  return own ? `${path}?${own}` : path;
}

/** Of a query what names a page in WordPress: `?p=12`, `?page_id=12`, `?attachment_id=12`; all else is empty. */
function pageQuery(search: string): string {
  for (const [name, value] of new URLSearchParams(search)) {
    if (/^(?:p|page_id|attachment_id)$/.test(name) && /^\d{1,12}$/.test(value)) return `?${name}=${value}`;
  }
  return "";
}
