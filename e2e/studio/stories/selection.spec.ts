import { expect, type Page, test } from "@playwright/test";
import { importActor } from "@/lib/newsroom/access/actor";
import { publish } from "@/lib/newsroom/story/publish";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { expectAccessible } from "../../expect-accessible";
import { aDraft, db, signedIn } from "../newsroom";

test.afterAll(() => db.$disconnect());

const rows = (page: Page) => page.getByRole("table", { name: "Stories" }).locator("tbody tr");
const bar = (page: Page) => page.getByRole("region", { name: "Selected stories" });
const stateOf = async (id: string) => (await db.story.findUniqueOrThrow({ where: { id } })).state;

async function live(headline: string, staffId: string): Promise<string> {
  const storyId = await aDraft(headline, staffId);
  const { draftVersionId } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  await inTransaction(db, (tx) => publish(tx, importActor, { storyId, versionId: draftVersionId ?? "" }));
  return storyId;
}

test("drafts are selected by keys alone, deleted and restored; what is live is named", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "editor");
  const one = await live("Selected and live", member.staffId);
  const [two, three] = [await aDraft("Selected two", member.staffId), await aDraft("Selected three", member.staffId)];
  await page.goto("/studio?mine=1&sort=headline");
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole("link", { name: "Selected and live" }).focus();
  await page.keyboard.press("x");
  await expect(bar(page)).toContainText("1 story selected");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(bar(page)).toContainText("3 stories selected");
  await bar(page).getByRole("button", { name: "Delete drafts" }).click();
  const notice = page.getByRole("status").filter({ hasText: "2 drafts deleted." });
  await expect(notice).toContainText("1 story was not changed");
  await expect(notice).toContainText("Selected and live: A story that is published does not allow: delete.");
  await expect(rows(page)).toHaveCount(1);
  expect([await stateOf(one), await stateOf(two), await stateOf(three)]).toEqual(["published", "deleted", "deleted"]);
  await notice.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Undone for 2 stories." })).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
  expect([await stateOf(two), await stateOf(three)]).toEqual(["draft", "draft"]);
});

test("a range is selected by Shift and click, asked about and unpublished, and published again", async ({
  browser,
}) => {
  const { page, member } = await signedIn(browser, "editor");
  const ids = [];
  for (const headline of ["Ranged a", "Ranged b", "Ranged c"]) ids.push(await live(headline, member.staffId));
  await page.goto("/studio?mine=1&sort=headline");
  await page.getByRole("checkbox", { name: "Select Ranged a" }).click();
  await page.getByRole("checkbox", { name: "Select Ranged c" }).click({ modifiers: ["Shift"] });
  await expect(bar(page)).toContainText("3 stories selected");
  await page.getByRole("checkbox", { name: "Select Ranged b" }).click();
  await bar(page).getByRole("button", { name: "Unpublish…" }).click();
  await expectAccessible(page, "the question before stories leave", "dialog");
  await page.getByRole("dialog", { name: "Unpublish 2 stories?" }).getByRole("button", { name: "Unpublish" }).click();
  await expect(page.getByRole("status").filter({ hasText: "2 stories unpublished." })).toBeVisible();
  expect(await Promise.all(ids.map(stateOf))).toEqual(["unpublished", "published", "unpublished"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Undone for 2 stories." })).toBeVisible();
  expect(await Promise.all(ids.map(stateOf))).toEqual(["published", "published", "published"]);
});

test("on a narrow screen and from right to left the list is cards that select and change", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "editor");
  await db.staff.update({ where: { id: member.staffId }, data: { language: "ar" } });
  const storyId = await aDraft("A long headline of a story that has to be broken on a narrow screen", member.staffId);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/studio?mine=1&state=draft");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.locator("tbody").getByRole("checkbox").click();
  await expectAccessible(page, "the list with a selection, narrow and from right to left");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  const section = await db.section.findUniqueOrThrow({ where: { slug: "culture" } });
  await page.getByRole("region").locator("select").selectOption(section.id);
  await expect(page.getByRole("status").filter({ hasText: "تغير القسم" })).toBeVisible();
  expect((await db.story.findUniqueOrThrow({ where: { id: storyId } })).sectionId).toBe(section.id);
});
