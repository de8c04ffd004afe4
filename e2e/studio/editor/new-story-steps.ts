import { expect, type Page } from "@playwright/test";

export const headlineOf = (page: Page) => page.getByRole("textbox", { name: "Headline", exact: true });
export const idIn = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";

/** Opens the list of stories, and waits until its keys work. */
export async function openList(page: Page): Promise<void> {
  await page.goto("/studio");
  const search = page.getByRole("searchbox");
  // Keys work once another of them does: one more "n" would be the first letter of the headline.
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(search).toBeFocused({ timeout: 500 });
  }).toPass();
  await search.evaluate((field: HTMLElement) => field.blur());
}

/** Opens a new story by its key, and waits until one can write. */
export async function openNewStory(page: Page): Promise<void> {
  await openList(page);
  await page.keyboard.press("n");
  await expect(headlineOf(page)).toBeFocused();
}

/** Goes back to the list of stories, and forward again once it is there. */
export async function backAndForward(page: Page): Promise<void> {
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Stories", level: 1 })).toBeVisible();
  await page.goForward();
}
