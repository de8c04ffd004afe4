import { expect, type Page, test } from "@playwright/test";

const field = (page: Page) => page.getByRole("main").getByLabel("Search all stories");
const options = (page: Page) => page.getByRole("main").locator("[role=listbox]").getByRole("option");

test("while a reader types, stories are suggested and the results follow", async ({ page }) => {
  await page.goto("/search");
  await field(page).pressSequentially("tra");
  await expect(options(page).first()).toBeVisible();
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
  await expect(page).toHaveURL(/\/search\?q=tra$/);
  await field(page).press("Escape");
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue("tra");
});

test("a suggestion is chosen with the keys", async ({ page }) => {
  await page.goto("/search");
  await field(page).pressSequentially("tra");
  await expect(options(page).first()).toBeVisible();
  await field(page).press("ArrowUp");
  const last = options(page).last();
  await expect(last).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", (await last.getAttribute("id")) ?? "");
  const headline = (await last.textContent()) ?? "";
  await field(page).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).not.toHaveURL(/\/search/);
  await expect(page).toHaveTitle(new RegExp(headline.slice(0, 12).replace(/[^\w ]/g, ".")));
});

test("a search is narrowed down by a section, and by its years", async ({ page }) => {
  await page.goto("/search?q=the");
  const sections = page.getByRole("region", { name: "Sections" });
  // No other test publishes in it meanwhile.
  const link = sections.getByRole("link", { name: "Culture" });
  const counted = Number((await link.locator("span").textContent())?.replace(/\D/g, ""));
  await link.click();
  await expect(page).toHaveURL(/section%3A/);
  await expect(page.getByRole("status")).toContainText(String(counted));
});

test("a story that was found by a misspelt author tells its author, and what the word was taken for", async ({
  page,
}) => {
  await page.goto("/search?q=ines+carow");
  await expect(page.getByRole("status")).toContainText("Carrow");
  await expect(page.getByRole("main").getByRole("article").first()).toContainText("Ines Carrow");
});

test("suggestions are machine-readable and never fail", async ({ request }) => {
  const answer = await request.get("/api/suggest?lang=en&q=tra");
  expect(answer.headers()["cache-control"]).toBe("no-store");
  const { suggestions } = await answer.json();
  expect(suggestions[0]).toMatchObject({ text: expect.any(String), path: expect.stringMatching(/^\//) });
  for (const query of ["", "%00", "%25", "'%22%26%7C!*()", "a".repeat(3_000), "%ff"]) {
    expect((await request.get(`/api/suggest?lang=en&q=${query}`)).status(), query).toBe(200);
  }
});

test("what is near stands under a heading of its own and is not counted", async ({ page }) => {
  await page.goto("/search?q=the+zeppelinette+storm");
  await expect(page.getByRole("status")).toContainText("No stories found");
  const near = page.getByRole("region", { name: "Others that are near" });
  await expect(near.getByRole("article").first()).toBeVisible();
});

test("where nothing is found there is something to read", async ({ page }) => {
  await page.goto("/search?q=qqqqzzzz");
  await expect(page.getByRole("status")).toContainText("No stories found");
  await expect(page.getByRole("region", { name: "Latest stories" }).getByRole("article").first()).toBeVisible();
});

test("results are ordered by date and limited to days, without script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto("/search?q=the");
  await page.getByLabel("Sort by").selectOption({ label: "Date" });
  await page.getByLabel("From", { exact: true }).fill("2020-01-01");
  await field(page).press("Enter");
  await expect(page).toHaveURL(/sort=date/);
  await expect(field(page)).toHaveValue("the");
  await expect(page.getByLabel("From", { exact: true })).toHaveValue("2020-01-01");
  const times = page.locator("#search-results > ol time");
  const days = await times.evaluateAll((all) => all.map((each) => each.getAttribute("datetime") ?? ""));
  expect(days.length).toBeGreaterThan(2);
  expect(days).toEqual([...days].sort().reverse());
  await page.goto("/search?q=the&since=2199-01-01");
  await expect(page.getByRole("status").first()).toContainText("No stories found for “the”");
  await context.close();
});

test("the words that were searched for are marked in headlines, and passages are shown on phones", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/search?q=harbour");
  const results = page.locator("#search-results");
  await expect(results.locator(".card-headline mark").first()).toHaveText(/harbour/i);
  await expect(results.locator(".card-teaser mark").first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("an operator of another search engine is named as left out", async ({ page }) => {
  await page.goto("/search?q=site:example.com+harbour");
  await expect(page.getByText("works only in other search engines: site:")).toBeVisible();
  await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
});

test("a search can be followed as a feed", async ({ page, request }) => {
  await page.goto("/search?q=harbour+-zeppelin&sort=date");
  const link = page.getByRole("link", { name: "Follow this search as a feed" });
  const address = (await link.getAttribute("href")) ?? "";
  await expect(page.locator('link[rel="alternate"][type="application/rss+xml"]').first()).toHaveAttribute(
    "href",
    new RegExp(`${address.replace(/[?.]/g, "\\$&")}$`),
  );
  const feed = await request.get(address);
  expect(feed.headers()).toMatchObject({
    "content-type": "application/rss+xml; charset=utf-8",
    "x-robots-tag": "noindex",
    "cache-control": "public, max-age=0, must-revalidate",
  });
  const text = await feed.text();
  expect(text.match(/<item>/g)?.length).toBeGreaterThan(0);
  expect((await request.get(address, { headers: { "if-none-match": feed.headers().etag ?? "" } })).status()).toBe(304);
  for (const query of ["'%22%26%7C!*()", "%00x", "a".repeat(3_000), "site:x"]) {
    expect((await request.get(`/search/feed.xml?q=${query}`)).status(), query).toBe(200);
  }
  expect((await request.get("/search/feed.xml")).status()).toBe(404);
});
