import { expect, test } from "@playwright/test";
import { db, signedIn } from "../newsroom";

test.afterAll(() => db.$disconnect());

test("what is too large to be sent is told by field and cause, and stays where it was written", async ({ browser }) => {
  const { context, page } = await signedIn(browser, "editor");
  await page.goto("/studio/topics");
  const name = page.getByLabel("New topic");
  // The field itself takes no more than a name; other ways into it do.
  await name.evaluate((field: HTMLInputElement) => {
    field.removeAttribute("maxlength");
    field.value = "ж".repeat(1_600_000);
  });
  await page.getByRole("button", { name: "Make topic" }).click();
  await expect(
    page.getByText("What is in “name” is too long: 3.1 MB, and at most 2 MB can be sent at once."),
  ).toBeVisible();
  expect((await name.inputValue()).length).toBe(1_600_000);
  await context.close();
});
