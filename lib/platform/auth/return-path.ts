/** Where to go after signing in: the studio's own address that was asked for, else the studio's first page; never another site. */
export function returnPath(asked: unknown): string {
  const home = "/studio";
  if (typeof asked !== "string" || /[\\\p{Cc}]/u.test(asked)) return home;
  const base = "http://masthead.invalid";
  const url = URL.canParse(asked, base) ? new URL(asked, base) : null;
  if (!url || url.origin !== base || !/^\/studio(?:[/?#]|$)/.test(url.pathname)) return home;
  return `${url.pathname}${url.search}${url.hash}`;
}
