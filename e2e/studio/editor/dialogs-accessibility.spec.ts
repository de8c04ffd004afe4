import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../../expect-accessible";
import { aDraft, db, signedIn } from "../newsroom";
import { openPublishing, published } from "./publishing-steps";

test.setTimeout(180_000);
test.afterAll(() => db.$disconnect());

const ofDrafts = ["Schedule…", "Set an embargo…"];
const ofLive = [...ofDrafts, "Add a correction…", "Unpublish…", "Retract…", "Kill…"];
const phone = { width: 360, height: 740 };

async function expectGood(page: Page, what: string): Promise<void> {
  await expectAccessible(page, what);
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isWider, `${what} is wider than the screen`).toBe(false);
}

test("the desk and its dialogs hold up on a phone, by keyboard and to axe, light and dark", {
  annotation: { type: "slow", description: "axe on every dialog of the editor, light and dark" },
}, async ({ browser }) => {
  const { page } = await signedIn(browser, "administrator");
  await page.setViewportSize(phone);
  const live = await published(`On a small screen ${Date.now()}`);
  const draft = await aDraft(`On a small screen, to come ${Date.now()}`);
  for (const [storyId, dialogs] of [
    [draft, ofDrafts],
    [live.storyId, ofLive],
  ] as const) {
    await openPublishing(page, storyId);
    await expectGood(page, "the desk");
    for (const name of dialogs) {
      const opener = page.getByRole("button", { name });
      await opener.focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectGood(page, name);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect(opener).toBeFocused();
    }
  }
  for (const view of ["waiting", "trouble", "done"]) {
    await page.goto(`/studio/schedule?view=${view}`);
    await expect(page.getByRole("heading", { name: "Schedule" })).toBeVisible();
    await expectGood(page, `the schedule: ${view}`);
  }
});
