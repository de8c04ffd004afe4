import { expect, type Page, test } from "@playwright/test";

const film = (page: Page) => page.locator("masthead-embed").first();

async function openStoryWithFilm(page: Page): Promise<void> {
  await page.goto("/search?q=harrow+12b");
  await page
    .getByRole("main")
    .getByRole("link", { name: /rings around a planet/ })
    .first()
    .click();
  await expect(film(page)).toBeVisible();
}

/** Notes what a page asks of other sites, and answers for them. */
async function others(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    (url) => url.origin !== new URL(process.env.BASE_URL ?? "").origin,
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Film</title>" });
    },
  );
  return asked;
}

test("another site is asked for its film when the reader chooses to, and not before", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  const asked = await others(page);
  await openStoryWithFilm(page);
  await page.mouse.wheel(0, 20_000);
  await page.waitForLoadState("networkidle");
  await expect(page.locator("iframe")).toHaveCount(0);
  expect(asked).toEqual([]);

  await film(page)
    .getByRole("button", { name: /^Show content from/ })
    .click();
  const frame = film(page).locator("iframe");
  await expect(frame).toHaveAttribute("src", /^https:\/\/www\.youtube-nocookie\.com\/embed\//);
  await expect(frame).toHaveAttribute("title", /planet/);
  await expect(frame).toBeFocused();
  await expect(frame).toHaveAttribute("sandbox", /^(?!.*top-navigation)(?!.*modals).*allow-scripts/);
  await expect.poll(() => asked.length).toBe(1);
  expect(asked[0]).toContain("youtube-nocookie.com");
  expect(refused).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a film is a plain link", async ({ page }) => {
    const asked = await others(page);
    await openStoryWithFilm(page);
    await expect(film(page).getByRole("link", { name: "Open at YouTube" })).toHaveAttribute(
      "href",
      /^https:\/\/www\.youtube\.com\/watch/,
    );
    await expect(film(page).getByRole("button")).toHaveCount(0);
    await expect(page.locator("iframe")).toHaveCount(0);
    expect(asked).toEqual([]);
  });
});
