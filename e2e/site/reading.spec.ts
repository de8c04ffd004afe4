import { expect, test } from "@playwright/test";
import { knownPages } from "./known-pages";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a reader goes from the front to a story, its topic and its author", async ({ page, request }) => {
      const { story } = await knownPages(request);
      await page.goto("/");
      const link = page.getByRole("main").locator(`a[href="${story}"]`).first();
      await link.click();
      await expect(page).toHaveURL(story);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page.getByRole("article").getByRole("paragraph").first()).toBeVisible();
      await expect(page.getByRole("region", { name: "Related stories" }).getByRole("article")).toHaveCount(10);
      const next = page.getByRole("region", { name: /^Next in / }).getByRole("link");
      const nextPath = (await next.getAttribute("href")) ?? "";
      expect(nextPath.split("/")[1]).toBe(story.split("/")[1]);
      await expect(page.getByRole("region", { name: "Related stories" }).locator(`a[href="${nextPath}"]`)).toHaveCount(
        0,
      );
      await page.getByRole("navigation", { name: "Topics" }).getByRole("link").first().click();
      await expect(page).toHaveURL(/\/topic\//);
      await page.goBack();
      await page.locator('a[rel="author"]').first().click();
      await expect(page).toHaveURL(/\/author\//);
      await expect(
        page
          .getByRole("listitem")
          .filter({ has: page.getByRole("article") })
          .first(),
      ).toBeVisible();
    });

    test("a search finds stories", async ({ page }) => {
      await page.goto("/search");
      await page.getByRole("main").getByLabel("Search all stories").fill("tram");
      await page.getByRole("main").getByRole("button", { name: "Search" }).click();
      await expect(page.getByRole("status")).toContainText("tram");
      await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
    });

    test("the menu opens", async ({ page }) => {
      await page.goto("/");
      await page.getByText("Menu", { exact: true }).click();
      await expect(page.getByRole("link", { name: "Archive" }).first()).toBeVisible();
    });

    test("the archive leads to a day and its neighbours", async ({ page }) => {
      await page.goto("/archive");
      await page.getByRole("table").getByRole("link").first().click();
      await expect(page).toHaveURL(/\/archive\/\d{4}\/\d{2}\/\d{2}$/);
      await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
    });
  });
}

test("the Arabic edition reads from right to left", async ({ page }) => {
  await page.goto("/ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/ar\/[a-z]+\/\d{4}\//);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/[\u0600-\u06ff]/);
});

test("the first stop of the keyboard skips to the content", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("nothing is wider than the window from 320 to 1600 pixels", async ({ page, request }) => {
  const paths = Object.values(await knownPages(request));
  for (const width of [320, 768, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of paths) {
      await page.goto(path);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});
