import { expect, test } from "@playwright/test";
import { db, signedIn } from "../newsroom";

test.afterAll(() => db.$disconnect());

test("a page that is older than the portal says so, and what was written in it stays", async ({ browser }) => {
  const { context, page } = await signedIn(browser, "editor");
  await page.goto("/studio/topics");
  // As after an update: the build has other ids.
  await page.route("**/studio/topics", async (route) => {
    const headers = await route.request().allHeaders();
    const isAction = headers["next-action"] !== undefined;
    await route.continue(isAction ? { headers: { ...headers, "next-action": `7f${"0".repeat(40)}` } } : {});
  });
  const name = page.getByLabel("New topic");
  await name.fill("Tide tables");
  await page.getByRole("button", { name: "Make topic" }).click();
  await expect(page.getByText("This page is older than the portal. Reload it.")).toBeVisible();
  await expect(name).toHaveValue("Tide tables");
  await context.close();
});
