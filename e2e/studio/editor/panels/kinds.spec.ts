import { expect, test } from "@playwright/test";
import { aDraft, db, kept, signedIn, storyText } from "../../newsroom";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

test("kinds that are only labels are not offered, and stories that have them keep them", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const headline = `A gallery of old ${Date.now()}`;
  const [news, gallery] = [await aDraft("An ordinary story"), await aDraft(headline)];
  await db.story.update({ where: { id: gallery }, data: { kind: "gallery" } });
  const kind = page.getByRole("combobox", { name: "Kind" });
  const offered = () => kind.getByRole("option").allTextContents();
  await page.goto(`/studio/stories/${news}`);
  await expect(kind).toHaveValue("news");
  expect(await offered()).not.toContain("Gallery");
  expect(await offered()).not.toContain("Live blog");

  await page.goto(`/studio?kind=gallery&q=${encodeURIComponent(headline)}`);
  await page.getByRole("link", { name: headline }).click();
  await expect(storyText(page)).toBeVisible();
  await expect(kind).toHaveValue("gallery");
  expect(await offered()).not.toContain("Live blog");
  await storyText(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" More.");
  await expect.poll(async () => (await kept(gallery)).text).toContain("More.");
  expect((await kept(gallery)).story.kind).toBe("gallery");
});
