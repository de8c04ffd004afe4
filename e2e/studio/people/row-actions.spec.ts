import { expect, test } from "@playwright/test";
import { expectAccessible } from "../../expect-accessible";
import { aMember, db, signedIn } from "../newsroom";

test.afterAll(() => db.$disconnect());

test("what can be done with a person is one menu, worked by keyboard, and asked about in a dialog", async ({
  browser,
}) => {
  const { page } = await signedIn(browser, "administrator");
  const member = await aMember("reporter");
  await page.goto("/studio/people");
  await page.getByRole("searchbox").fill(member.email);
  await page.keyboard.press("Enter");
  const row = page.getByRole("listitem").filter({ hasText: member.email });
  const actions = row.getByRole("button", { name: /^Actions for/ });
  await actions.press("Enter");
  // Nobody is signed in: the first of the menu is not to be had.
  const password = row.getByRole("menuitem", { name: "New password…" });
  await expect(password).toBeFocused();
  await page.keyboard.press("End");
  await expect(row.getByRole("menuitem", { name: "Close the account…" })).toBeFocused();
  await page.keyboard.press("n");
  await expect(password).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(row.getByRole("menu")).toBeHidden();
  await expect(actions).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expectAccessible(page, "the open menu");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "New password" });
  await expect(dialog).toContainText("stops working at once");
  await expectAccessible(page, "the question", "dialog");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(actions).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(password).toBeFocused();
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "New password" }).click();
  await expect(page.getByRole("status").locator("code")).toBeVisible();
  expect(await db.staff.findUnique({ where: { id: member.staffId } })).toMatchObject({ isPasswordTemporary: true });
});

test("a person's author is found by typing, shown in the row, and removed again", async ({ browser }) => {
  const { page } = await signedIn(browser, "administrator");
  const member = await aMember("reporter");
  const name = `Ottilie Brandt ${Date.now()}`;
  await db.author.create({ data: { slug: `ottilie-${Date.now()}`, name, sortName: name } });
  await page.goto(`/studio/people?q=${member.email}`);
  const row = page.getByRole("listitem").filter({ hasText: member.email });
  const openDialog = async () => {
    await row.getByRole("button", { name: /^Actions for/ }).press("Enter");
    await row.getByRole("menuitem", { name: "Author in bylines…" }).click();
    return page.getByRole("dialog");
  };
  await (await openDialog()).getByRole("combobox").fill(name);
  await page.keyboard.press("Enter");
  await expect(row.getByText(`Writes as ${name}`)).toBeVisible();
  await (await openDialog()).getByRole("button", { name: "Link no author" }).click();
  await expect(row.getByText("No author")).toBeVisible();
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("a click anywhere on a row opens what its name opens", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const stamp = Date.now();
  await db.topic.create({ data: { slug: `row-${stamp}`, names: { en: `Row ${stamp}` } } });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/studio/topics?q=row-${stamp}`);
  const row = page.getByRole("list", { name: "Topics" }).getByRole("listitem");
  await row.click();
  await row.getByRole("textbox", { name: "en", exact: true }).fill(`Rows ${stamp}`);
  await row.getByRole("button", { name: "Save" }).click();
  await expect(row.getByRole("button", { name: `Rows ${stamp}`, exact: true })).toBeVisible();
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isWider).toBe(false);
});
