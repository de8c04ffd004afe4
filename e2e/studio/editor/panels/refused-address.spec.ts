import { expect, test } from "@playwright/test";
import { aDraft, caretAtEnd, db, kept, signedIn } from "../../newsroom";
import { published, publishingLines } from "../publishing-steps";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

test("an address that is refused is shown in the bar, which leads to the field", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const headline = `Twice the same ${Date.now()}`;
  await published(headline);
  const storyId = await aDraft(headline);
  const { slug } = (await kept(storyId)).story;
  await page.goto(`/studio/stories/${storyId}`);
  const line = publishingLines(page).getByRole("listitem").filter({ hasText: "The address is refused." });
  await expect(line).toContainText("belongs to another story");
  await page.getByRole("tab", { name: "History" }).click();
  await line.getByRole("button", { name: "Change the address" }).click();
  const field = page.getByRole("textbox", { name: "Slug" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(slug);

  await field.fill("search");
  await expect(line).toContainText("an address of the portal itself");
  // Another panel does not hide what is wrong.
  await page.getByRole("tab", { name: "History" }).click();
  await expect(line).toContainText("an address of the portal itself");
  await line.getByRole("button", { name: "Change the address" }).click();
  await expect(field).toHaveValue("search");
  await page.keyboard.type(`-${Date.now()}`);
  await expect(line).toHaveCount(0);
  await expect.poll(async () => (await kept(storyId)).story.slug).toMatch(/^search-\d+$/);

  await field.fill(slug);
  await line.getByRole("button", { name: `Use ${slug}-2` }).click();
  await expect(line).toHaveCount(0);
  await expect.poll(async () => (await kept(storyId)).story.slug).toBe(`${slug}-2`);
  await caretAtEnd(page);
  await page.keyboard.type(" Written on.");
  await expect.poll(async () => (await kept(storyId)).text).toBe("The first paragraph. Written on.");
});
