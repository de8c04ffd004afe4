const ANY_SITE = "http://site.invalid";

/**
 * The path by which an address of this site, written without its name, is kept: decoded, NFC, without trailing slash and fragment; a query stays where it is what
 * names the page, as in `/?p=12`. Null where it is none.
 */
export function readableAddress(text: string): string | null {
  if (!/^\/(?!\/)/.test(text) || text.includes("\\") || !URL.canParse(text, ANY_SITE)) return null;
  const { pathname, search } = new URL(text, ANY_SITE);
  try {
    const path = decodeURIComponent(pathname)
      .normalize("NFC")
      .replaceAll(/\/{2,}/g, "/")
      .replace(/(?<=.)\/$/, "");
    if (path.includes("\0")) return null;
    const page = pageQuery(search);
    return page && path === "/index.php" ? `/${page}` : `${path}${page}`;
  } catch {
    return null;
  }
}

/** Of a query what names a page in WordPress: `?p=12`, `?page_id=12`, `?attachment_id=12`; all else is empty. */
function pageQuery(search: string): string {
  for (const [name, value] of new URLSearchParams(search)) {
    if (/^(?:p|page_id|attachment_id)$/.test(name) && /^\d{1,12}$/.test(value)) return `?${name}=${value}`;
  }
  return "";
}
