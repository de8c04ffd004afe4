/** Whether a browser says that a request comes from a page of this very origin; programs that say nothing have no cookie to misuse. */
export function isSameSite(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  return site === null || site === "same-origin" || site === "none";
}
