import { expect, type Page, test } from "@playwright/test";
import { aDraft, caretAtEnd, db, kept, signedIn, storyText } from "../newsroom";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

async function type(page: Page, words: string): Promise<void> {
  await caretAtEnd(page);
  await page.keyboard.type(words);
}

async function historyOf(storyId: string): Promise<string[]> {
  const versions = await db.storyVersion.findMany({ where: { storyId }, orderBy: { n: "asc" } });
  return versions.map(({ plainText }) => plainText);
}

test("an old version is read in the history and restored as a new one", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const storyId = await aDraft("Restored");
  await page.goto(`/studio/stories/${storyId}`);
  await expect(storyText(page)).toBeVisible();
  await page.keyboard.press("Control+s");
  await expect.poll(async () => (await kept(storyId)).story.rev).toBe(1);
  await type(page, " Too much.");
  await page.keyboard.press("Control+s");
  await expect.poll(async () => (await kept(storyId)).text).toContain("Too much.");

  await page.getByRole("tab", { name: "History" }).click();
  await page.getByRole("button", { name: /^Version 1/ }).click();
  await page.getByRole("button", { name: "Restore as a new version" }).click();
  await expect(storyText(page)).not.toContainText("Too much.");
  expect((await kept(storyId)).text).toBe("The first paragraph.");
  expect(await historyOf(storyId)).toContain("The first paragraph. Too much.");
});
