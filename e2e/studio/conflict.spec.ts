import { expect, type Page, test } from "@playwright/test";
import { aDraft, db, kept, signedIn, storyText } from "./newsroom";

// Two browsers, two sign-ins and two saves each: more than the usual time on a slow machine.
test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

async function type(page: Page, words: string): Promise<void> {
  await storyText(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}

async function historyOf(storyId: string): Promise<string[]> {
  const versions = await db.storyVersion.findMany({ where: { storyId }, orderBy: { n: "asc" } });
  return versions.map(({ plainText }) => plainText);
}

for (const choice of ["Go on with your text", "Go on with the saved text"]) {
  test(`two editors at once: whoever chooses "${choice}" loses neither text`, async ({ browser }) => {
    const [ann, bob] = [await signedIn(browser, "editor"), await signedIn(browser, "editor")];
    const storyId = await aDraft(`Two editors: ${choice}`);
    for (const { page } of [ann, bob]) await page.goto(`/studio/stories/${storyId}`);
    for (const { page } of [ann, bob]) await expect(storyText(page)).toBeVisible();
    await type(ann.page, " Ann was first.");
    await expect.poll(async () => (await kept(storyId)).text, { timeout: 20_000 }).toContain("Ann was first.");

    await type(bob.page, " Bob came later.");
    const dialog = bob.page.getByRole("dialog", { name: "Somebody else saved this story meanwhile" });
    await expect(dialog).toBeVisible({ timeout: 20_000 });
    await expect(dialog.getByRole("region", { name: "Your text" })).toContainText("Bob came later.");
    await expect(dialog.getByRole("region", { name: "The saved text" })).toContainText("Ann was first.");
    await dialog.getByRole("button", { name: choice }).click();

    const chosen = choice.includes("your") ? "Bob came later." : "Ann was first.";
    await expect(storyText(bob.page)).toContainText(chosen, { timeout: 20_000 });
    await expect(dialog).toBeHidden();
    expect((await kept(storyId)).text).toContain(chosen);
    const history = await historyOf(storyId);
    expect(history).toContain("The first paragraph. Ann was first.");
    expect(history).toContain("The first paragraph. Bob came later.");
  });
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
