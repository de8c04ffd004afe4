import { expect, test } from "@playwright/test";
import { expectAccessible } from "../../expect-accessible";
import { db, signedIn } from "../newsroom";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

test("an editor puts a story first for a query, readers see it so, and it ends", async ({ browser, page }) => {
  const query = `first ${Date.now()}`;
  const { id } = await db.story.findFirstOrThrow({ where: { sourceSystem: "demo", lang: "en", state: "published" } });
  const story = await db.publicStory.findUniqueOrThrow({ where: { id } });
  const { page: studio } = await signedIn(browser, "editor");
  await studio.goto("/studio");
  await studio.getByRole("link", { name: "Search", exact: true }).click();
  await expect(studio.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
  await studio.getByLabel("Readers search for").fill(query);
  await studio.getByLabel("Story that comes first").fill("zzqqxx");
  await expect(studio.getByText("No public story: “zzqqxx”")).toBeVisible();
  await studio.getByLabel("Story that comes first").fill(story.headline.slice(0, 25));
  await studio.getByRole("option", { name: story.headline }).first().click();
  const promoted = studio.getByRole("region", { name: query });
  await expect(promoted.getByRole("link", { name: story.headline })).toBeVisible();
  await expectAccessible(studio, "what was searched for");

  const search = `/search?q=${encodeURIComponent(query)}`;
  await page.goto(search);
  await expect(page.getByRole("article").first()).toContainText("Picked by our editors");
  await promoted.getByRole("button", { name: `End: ${story.headline}` }).click();
  await expect(promoted).toHaveCount(0);
  await page.goto(search);
  await expect(page.getByText("Picked by our editors")).toHaveCount(0);
});

test("what readers searched for three times is told, what somebody typed on the way is not, and one is taken up", async ({
  browser,
  page,
}) => {
  const [word, mark] = ["zyqqur", Date.now().toString(36)];
  const query = `${word} ${mark}`;
  await page.goto("/search?q=tram");
  const field = page.getByRole("searchbox").or(page.getByRole("combobox")).first();
  for (let time = 0; time < 3; time++) {
    await field.fill("");
    await field.pressSequentially(query, { delay: 150 });
    await field.press("Enter");
    await expect(page).toHaveTitle(new RegExp(mark));
  }
  const { page: studio } = await signedIn(browser, "editor");
  const withoutResults = studio.getByRole("region", { name: "No results" });
  await expect(async () => {
    await studio.goto("/studio/search");
    await expect(withoutResults.getByText(query)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  await expect(withoutResults.getByRole("listitem").filter({ hasText: query })).toContainText("3 times · 0 stories");
  await expect(studio.getByText(word, { exact: true })).toHaveCount(0);
  await withoutResults.getByRole("button", { name: `Put first: ${query}` }).click();
  await expect(studio.getByLabel("Readers search for")).toHaveValue(query);
  await expectAccessible(studio, "what was searched for");
});

test("reporters do not promote stories", async ({ browser }) => {
  const { page } = await signedIn(browser, "reporter");
  await page.goto("/studio");
  await expect(page.getByRole("link", { name: "Topics", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Search", exact: true })).toHaveCount(0);
  expect((await page.goto("/studio/search"))?.status()).toBe(403);
});
