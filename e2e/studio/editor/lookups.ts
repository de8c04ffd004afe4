import type { Page } from "@playwright/test";

/** Lets no lookup of an embed reach other sites: each fails, and its address becomes a card with a link. */
export const withoutLookups = (page: Page) => page.route("**/api/embeds", (route) => route.abort());
