import type { Page, Route } from "@playwright/test";

/** Lets no lookup of an embed reach other sites: each fails, and its address becomes a card with a link. */
export const withoutLookups = (page: Page) => page.route("**/api/embeds", (route) => route.abort());

/** Holds the lookups of embeds; each call gives the next one. */
export async function heldLookups(page: Page): Promise<() => Promise<Route>> {
  const arrived: Route[] = [];
  const waiting: ((route: Route) => void)[] = [];
  await page.route("**/api/embeds", (route) => {
    const next = waiting.shift();
    if (next) next(route);
    else arrived.push(route);
  });
  return () => {
    const route = arrived.shift();
    return route ? Promise.resolve(route) : new Promise((resolve) => waiting.push(resolve));
  };
}
