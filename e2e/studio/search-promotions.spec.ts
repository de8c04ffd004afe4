import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { db, signedIn } from "./newsroom";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

test("an editor puts a story first for a query, readers see it so, and it ends", async ({ browser, page }) => {
  const query = `first ${Date.now()}`;
  const story = await db.publicStory.findFirstOrThrow({ where: { lang: "en" }, orderBy: { firstPublishedAt: "desc" } });
  const { page: studio } = await signedIn(browser, "editor");
  await studio.getByRole("link", { name: "Search", exact: true }).click();
  await expect(studio.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
  await studio.getByLabel("Readers search for").fill(query);
  await studio.getByLabel("Story that comes first").fill("zzqqxx");
  await expect(studio.getByText("No public story: “zzqqxx”")).toBeVisible();
  await studio.getByLabel("Story that comes first").fill(story.headline.slice(0, 25));
  await studio.getByRole("option", { name: story.headline }).first().click();
  const promoted = studio.getByRole("region", { name: query });
  await expect(promoted.getByRole("link", { name: story.headline })).toBeVisible();
  const { violations } = await new AxeBuilder({ page: studio }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const search = `/search?q=${encodeURIComponent(query)}`;
  await page.goto(search);
  await expect(page.getByRole("article").first()).toContainText("Picked by our editors");
  await promoted.getByRole("button", { name: `End: ${story.headline}` }).click();
  await expect(promoted).toHaveCount(0);
  await page.goto(search);
  await expect(page.getByText("Picked by our editors")).toHaveCount(0);
});

test("reporters do not promote stories", async ({ browser }) => {
  const { page } = await signedIn(browser, "reporter");
  await expect(page.getByRole("link", { name: "Search", exact: true })).toHaveCount(0);
  expect((await page.goto("/studio/search"))?.status()).toBe(403);
});
