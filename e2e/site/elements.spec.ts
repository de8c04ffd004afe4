import { expect, test } from "@playwright/test";
import { knownPages } from "./known-pages";

test.beforeEach(({ page }) => {
  page.on("pageerror", (error) => {
    throw error;
  });
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) throw new Error(message.text());
  });
});

test("the chosen look is remembered from the first paint on", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  await page.getByRole("button", { name: "Dark or light" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("/archive", { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(background).toBe("rgb(20, 19, 16)");
});

test("larger text is remembered", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Text size" }).click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-text", "large");
});

test("a story is saved for later and taken out again", async ({ page, request }) => {
  const { story } = await knownPages(request);
  await page.goto(story);
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByRole("button", { name: "Saved" })).toHaveAttribute("aria-pressed", "true");
  await page.goto("/saved");
  await page.getByRole("main").getByRole("link", { name: title }).click();
  await page.getByRole("button", { name: "Saved" }).click();
  await page.goto("/saved");
  await expect(page.getByText("You have not saved a story yet.")).toBeVisible();
});

test("sharing offers plain links and copying", async ({ page, request, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { story } = await knownPages(request);
  await page.goto(story);
  await page.getByText("Share", { exact: true }).click();
  await expect(page.getByRole("link", { name: "Share by email" })).toHaveAttribute("href", /^mailto:\?subject=/);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(story);
});

test("the menu closes by Escape and gives the focus back", async ({ page }) => {
  await page.goto("/");
  const summary = page.locator("summary").filter({ hasText: "Menu" });
  await summary.click();
  await expect(page.getByRole("navigation", { name: "Menu" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("navigation", { name: "Menu" })).toBeHidden();
  await expect(summary).toBeFocused();
});
