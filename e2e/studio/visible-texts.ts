import type { Page } from "@playwright/test";

/** What a person sees or hears of a page: its visible text, and the labels, placeholders and titles of its elements. */
export const visibleTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.checkVisibility()) found.push(node.textContent ?? "");
    }
    for (const element of document.querySelectorAll(
      "[aria-label], [placeholder], [title], [alt], [data-placeholder]",
    )) {
      for (const name of ["aria-label", "placeholder", "title", "alt", "data-placeholder"])
        found.push(element.getAttribute(name) ?? "");
    }
    for (const option of document.querySelectorAll("option")) found.push(option.label);
    return [...new Set(found.map((text) => text.trim().replace(/\s+/g, " ")).filter(Boolean))];
  });
