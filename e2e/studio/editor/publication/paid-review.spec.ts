import { expect, test } from "@playwright/test";
import { expectAccessible } from "../../../expect-accessible";
import { aDraft, db, kept, signedIn } from "../../newsroom";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

test("an editor gives stars and names who paid, and readers see both", async ({ browser, page: reader }) => {
  const { page } = await signedIn(browser, "editor");
  const headline = `A Lear that finds the storm indoors ${Date.now()}`;
  const storyId = await aDraft(headline);
  await page.goto(`/studio/stories/${storyId}`);
  await expect(page.getByLabel("Stars")).toHaveCount(0);
  await page.getByLabel("Kind").selectOption("review");
  await page.getByLabel("Stars").selectOption("3.5 of 5");
  await page.getByLabel("Paid for by").fill("Harbour Lines");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "Publish now" }).click();
  const rows = page.getByRole("list", { name: "Public pages" }).getByRole("listitem");
  await expect(rows.filter({ hasText: "Story" }).first()).toContainText("live ✓", { timeout: 20_000 });

  const { path } = (await kept(storyId)).story;
  await reader.goto(path ?? "");
  await expect(reader.getByText("Paid for by Harbour Lines")).toBeVisible();
  await expect(reader.getByRole("img", { name: "3.5 out of 5 stars" })).toBeVisible();
  await expectAccessible(reader, "the paid review", "article");
  await reader.goto("/city");
  const card = reader.getByRole("article").filter({ hasText: headline });
  await expect(card.getByText("Paid for by Harbour Lines")).toBeVisible();
});
