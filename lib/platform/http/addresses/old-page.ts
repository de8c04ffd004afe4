/** Stands before what a query named as a page of the site that was here before: stored pages know no query. */
const OLD_PAGE = "/~page";

// As WordPress names its pages.
const NAMES_PAGE = /^(?:p|page_id|attachment_id)=\d{1,12}$/;

/** A request's target in which the query that names an old page is a path: `/?p=12&a=1` becomes `/~page/p/12?a=1`. */
export function oldPageTarget(target: string): string {
  const [, query] = /^\/(?:index\.php)?\?(.*)$/.exec(target) ?? [];
  const parts = query?.split("&") ?? [];
  const page = parts.find((part) => NAMES_PAGE.test(part));
  if (!page) return target;
  const others = parts.filter((part) => part !== "" && !NAMES_PAGE.test(part));
  return `${OLD_PAGE}/${page.replace("=", "/")}${others.length > 0 ? `?${others.join("&")}` : ""}`;
}

/** The address that such a path stands for, as it is kept: `/?p=12`; null for every other path. */
export function oldPageAddress(path: string): string | null {
  if (!path.startsWith(`${OLD_PAGE}/`)) return null;
  const page = path.slice(OLD_PAGE.length + 1).replace("/", "=");
  return NAMES_PAGE.test(page) ? `/?${page}` : null;
}
