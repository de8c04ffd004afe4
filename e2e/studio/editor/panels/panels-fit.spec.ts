import { expect, type Page, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { STAFF_LANGUAGES } from "@/lib/platform/i18n/staff-languages";
import { db, kept, signedIn } from "../../newsroom";
import { published } from "../publishing-steps";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

const widths = [320, 360, 1280];
const long = (text: string) => text.repeat(Math.ceil(100 / text.length)).slice(0, 100);

/** A live story with a newer draft, in which every name is one unbroken word. */
async function aStoryOfLongNames(): Promise<string> {
  const topic = await db.topic.create({
    data: {
      slug: `long-${Date.now()}-${Math.random().toString(36).slice(2)}`,
      names: { en: long("Bundesverfassung") },
    },
  });
  const { storyId } = await published(`${Date.now()}${Math.random()}${long("Donaudampfschiff")}`);
  const { rev } = (await kept(storyId)).story;
  const bylines = [{ name: long("Wolfeschlegelstein"), role: "by" as const }];
  const patch = { bylines, topicIds: [topic.id], location: long("Llanfairpwll"), sponsor: long("Rindfleisch") };
  await inTransaction(db, (tx) => saveDraft(tx, clockActor, { storyId, rev, patch, manual: true }));
  return storyId;
}

/** What is wider than the place that it has. */
async function expectFits(page: Page, part: string, what: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const box = await page.locator(part).evaluate((element) => [element.scrollWidth, element.clientWidth]);
    expect(box[0], `${what} at ${width}`).toBeLessThanOrEqual(box[1] ?? 0);
  }
}

/** In how many rows these elements are. */
const rowsOf = (page: Page, part: string) =>
  page.locator(part).evaluateAll((all) => new Set(all.map((each) => each.getBoundingClientRect().top)).size);

for (const lang of Object.keys(STAFF_LANGUAGES)) {
  test(`no panel or dialog is wider than its place, in ${lang}`, {
    annotation: { type: "slow", description: "opens every panel and dialog in three widths" },
  }, async ({ browser }) => {
    const { page, member } = await signedIn(browser, "administrator");
    await db.staff.update({ where: { id: member.staffId }, data: { language: lang } });
    const storyId = await aStoryOfLongNames();
    await page.goto(`/studio/stories/${storyId}`);
    for (const tab of ["details", "publishing", "checks", "related", "share", "history"]) {
      await page.locator(`#tab-${tab}`).click();
      await expect(page.locator(`#panel-${tab}`)).toBeVisible();
      await expectFits(page, "[role=tabpanel]", `the panel ${tab}`);
      await expectFits(page, "aside", `the side with ${tab}`);
    }
    const tabs = await page
      .locator("[role=tablist]")
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(tabs).toBeLessThanOrEqual(0);
    for (const part of ["[role=tab]", "main [role=toolbar] button"]) expect(await rowsOf(page, part), part).toBe(1);
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectFits(page, "dialog", "the publish dialog");
    await page.keyboard.press("Escape");
    await page.locator("#tab-publishing").click();
    const openers = page.locator("#panel-publishing button");
    for (let at = 0; at < (await openers.count()); at++) {
      await openers.nth(at).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectFits(page, "dialog", `the dialog ${await openers.nth(at).textContent()}`);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    }
  });
}
