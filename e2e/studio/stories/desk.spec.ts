import { expect, test } from "@playwright/test";
import { importActor } from "@/lib/newsroom/access/actor";
import { submit } from "@/lib/newsroom/story/review/submit";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { expectAccessible } from "../../expect-accessible";
import { gate } from "../gate";
import { aDraft, caretAtEnd, db, signedIn, storyText } from "../newsroom";

test.afterAll(() => db.$disconnect());

const rename = async (storyId: string, headline: string) => {
  const { rev } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  await inTransaction(db, (tx) => saveDraft(tx, importActor, { storyId, rev, patch: { headline } }));
};
/** What a window does when somebody comes back to it: it looks for changes at once. */
const comeBack = () => window.dispatchEvent(new Event("focus"));

test("the desk shows an editor what waits, and a reporter a line of a colleague's draft", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const headline = `To be looked at ${Date.now()}`;
  const storyId = await aDraft(headline);
  await inTransaction(db, (tx) => submit(tx, importActor, { storyId, rev: 0 }));
  await page.goto("/studio");
  const waiting = page.getByRole("table", { name: "Waits for me" });
  await expect(waiting.getByRole("row").filter({ hasText: headline })).toContainText("To review");
  await expect(waiting.getByRole("link", { name: headline })).toHaveAttribute("href", `/studio/stories/${storyId}`);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectAccessible(page, "the desk on a narrow screen");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  const reporter = await signedIn(browser, "reporter");
  await reporter.page.goto("/studio");
  const closed = reporter.page
    .getByRole("table", { name: "In progress" })
    .getByRole("row")
    .filter({ hasText: headline });
  await expect(closed).toContainText("Only its authors and editors can open it");
  const colour = () => closed.evaluate((row) => getComputedStyle(row).backgroundColor);
  const before = await colour();
  await closed.hover();
  expect(await colour()).toBe(before);
  await expect(reporter.page.getByRole("link", { name: headline })).toHaveCount(0);
});

test("the list is ordered by its heads and narrowed by chips that the address remembers", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "editor");
  await aDraft("Bravo in order", member.staffId);
  await aDraft("Alpha in order", member.staffId);
  await page.goto("/studio?mine=1&section=city");
  const lines = page.locator("tbody tr");
  await expect(lines.first()).toContainText("Alpha");
  const head = page.getByRole("columnheader", { name: "Headline" });
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await expect(lines.first()).toContainText("Bravo");
  await expect(page).toHaveURL(/section=city&mine=1&sort=headline&reverse=1$/);
  await expect(lines.first().locator("time").last()).toHaveAttribute("title", /2\d{3}/);
  await page.getByRole("link", { name: "Remove the filter City" }).click();
  await expect(page).toHaveURL(/studio\?mine=1&sort=headline&reverse=1$/);
  await expect(page.getByRole("link", { name: /^Remove the filter/ })).toHaveCount(1);
});

test("the list renews itself, and asks first where a line would move under the pointer", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "editor");
  const first = await aDraft("Renewed first", member.staffId);
  const second = await aDraft("Renewed second", member.staffId);
  await page.goto("/studio?mine=1&sort=published");
  const lines = page.locator("tbody tr");
  await expect(lines).toHaveCount(2);
  await rename(first, "Renewed in place");
  await page.evaluate(comeBack);
  await expect(page.getByRole("link", { name: "Renewed in place" })).toBeVisible();

  await page.goto("/studio?mine=1");
  await expect(lines.first()).toContainText("Renewed in place");
  await lines.first().hover();
  await rename(second, "Renewed and moved");
  await page.evaluate(comeBack);
  await expect(page.getByRole("button", { name: "1 change, show" })).toBeVisible();
  await expect(lines.first()).toContainText("Renewed in place");
  await page.getByRole("button", { name: "1 change, show" }).click();
  await expect(lines.first()).toContainText("Renewed and moved");
  await expect(page.getByRole("button", { name: "1 change, show" })).toHaveCount(0);
});

test("Back undoes one change of tab, filter, order or search, however long was typed", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "editor");
  await aDraft("Back and forth", member.staffId);
  await page.goto("/studio?mine=1");
  const search = page.getByRole("searchbox", { name: "Search headline, text, byline and topics" });
  await page
    .getByRole("navigation", { name: "Views and states" })
    .getByRole("link", { name: /^Draft/ })
    .click();
  await expect(page).toHaveURL(/mine=1&state=draft$|state=draft&mine=1$/);
  await page.getByRole("combobox", { name: "Section" }).selectOption("city");
  await expect(page).toHaveURL(/section=city/);
  await search.fill("Back");
  await expect(page).toHaveURL(/q=Back$/);
  await search.press("End");
  await page.keyboard.type(" and");
  await expect(page).toHaveURL(/q=Back\+and$/);
  await page.getByRole("columnheader", { name: "Headline" }).getByRole("button").click();
  await expect(page).toHaveURL(/sort=headline/);

  await page.goBack();
  await expect(page).toHaveURL(/q=Back\+and$/);
  await expect(search).toHaveValue("Back and");
  await page.goBack();
  await expect(page).toHaveURL(/section=city/);
  await expect(page).not.toHaveURL(/q=/);
  await expect(search).toHaveValue("");
  await page.goBack();
  await expect(page).not.toHaveURL(/section=/);
  await expect(page.getByRole("combobox", { name: "Section" })).toHaveValue("");
  await page.goBack();
  await expect(page).toHaveURL(/studio\?mine=1$/);
  await page.goForward();
  await expect(page).toHaveURL(/state=draft/);
});

test("a link that is followed while a search has not begun is where one gets", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const headline = `Opened at once ${Date.now()}`;
  const storyId = await aDraft(headline);
  await page.goto(`/studio?all=1&q=${encodeURIComponent(headline)}`);
  const link = page.getByRole("link", { name: headline });
  await expect(link).toBeVisible();
  // The story takes longer than the pause after which a search begins.
  const left = gate();
  await page.route(`**/studio/stories/${storyId}?*`, async (route) => {
    await left.opened;
    await route.continue();
  });
  await page.getByRole("searchbox").press("End");
  await page.getByRole("searchbox").press("Backspace");
  await link.press("Enter");
  await page.waitForTimeout(600);
  left.open();
  await expect(storyText(page)).toBeVisible();
  await caretAtEnd(page);
  await page.keyboard.type("Typed on");
  await expect(storyText(page)).toContainText("Typed on");
});
