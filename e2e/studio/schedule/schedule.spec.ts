import { expect, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { giveUp } from "@/lib/newsroom/schedule/give-up";
import { scheduleAction } from "@/lib/newsroom/schedule/schedule-action";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { expectAccessible } from "../../expect-accessible";
import { inSeconds, publishingLines } from "../editor/publishing-steps";
import { aDraft, db, signedIn } from "../newsroom";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

async function promised(headline: string, createdById?: string) {
  const storyId = await aDraft(headline, createdById);
  const { draftVersionId } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  const at = inSeconds(3_600).toISOString();
  const asked = { storyId, versionId: draftVersionId ?? "", kind: "publish" as const, at, zone: "UTC" };
  const { actionId } = await inTransaction(db, (tx) => scheduleAction(tx, clockActor, asked));
  return { storyId, actionId };
}

test("the schedule tells what waits, what was missed, and leads from there to publishing", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const [waiting, missed] = [`To come ${Date.now()}`, `Passed by ${Date.now()}`];
  await promised(waiting);
  const { storyId, actionId } = await promised(missed);
  await inTransaction(db, async (tx) => {
    const runAt = new Date(Date.now() - 26 * 3_600_000);
    await tx.scheduledAction.update({ where: { id: actionId }, data: { state: "missed", runAt } });
    await giveUp(tx, { storyId, kind: "publish", resumes: "draft" });
  });
  await page.goto("/studio");
  await expect(
    page.getByRole("alert").filter({ hasText: "missed or failed, and nobody has seen to it" }),
  ).toBeVisible();
  await page.getByRole("link", { name: "Schedule", exact: true }).click();
  await expect(page.getByRole("link", { name: waiting })).toBeVisible();
  await expect(page.getByRole("link", { name: missed })).toHaveCount(0);
  await page.getByRole("link", { name: /^Missed and failed/ }).click();
  const row = page.getByRole("listitem").filter({ hasText: missed });
  await expect(row).toContainText("Missed: the portal was not running");
  await row.getByRole("link", { name: missed }).click();
  await expect(publishingLines(page)).toContainText("Missed: it was to be live");
  await publishingLines(page).getByRole("button", { name: "Publish now…" }).click();
  await page.getByRole("button", { name: "Publish now", exact: true }).click();
  await page.getByRole("dialog", { name: "Published" }).getByRole("button", { name: "Done" }).click();
  await expect(publishingLines(page)).toHaveCount(0);
});

test("the week and its days show what goes live and which embargoes end, on the days of the newsroom", async ({
  browser,
}) => {
  const { page } = await signedIn(browser, "editor");
  const [live, held] = [`This week ${Date.now()}`, `Held back ${Date.now()}`];
  const { actionId } = await promised(live);
  const storyId = await aDraft(held);
  // Half past eleven in the evening of UTC is the next day in the newsroom's zone, or the day before is over there.
  const at = new Date("2031-03-05T23:30:00Z");
  await db.scheduledAction.update({ where: { id: actionId }, data: { runAt: at } });
  await db.embargo.create({ data: { storyId, until: new Date("2031-03-06T12:00:00Z"), zone: "UTC" } });
  const { zone } = { zone: String((await db.setting.findUnique({ where: { key: "zone" } }))?.value ?? "UTC") };
  const day = (instant: Date) =>
    new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "short", day: "numeric", month: "short" }).format(
      instant,
    );
  await page.goto("/studio/schedule");
  await page.getByRole("link", { name: "Week", exact: true }).click();
  await expect(page.locator("[aria-current=date]")).toBeVisible();
  await page.goto("/studio/schedule?week=2031-03-05");
  const column = (instant: Date) =>
    page
      .getByRole("list", { name: "Week" })
      .locator("> li")
      .filter({ hasText: day(instant) });
  await expect(column(at)).toContainText("Goes live");
  await expect(column(at)).toContainText(live);
  await expect(column(new Date("2031-03-06T12:00:00Z"))).toContainText("Embargo ends");
  await page.setViewportSize({ width: 360, height: 740 });
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isWider).toBe(false);
  await expectAccessible(page, "the week");
  await page.getByRole("link", { name: "Next week" }).click();
  await expect(page).toHaveURL(/week=2031-03-10/);
  await page.goBack();
  await column(at)
    .getByRole("link", { name: day(at) })
    .press("Enter");
  await expect(page).toHaveURL(/day=2031-03-0[56]/);
  const ofDay = page.getByRole("list", { name: "Day" }).getByRole("list");
  await expect(ofDay.getByRole("listitem").filter({ hasText: live })).toContainText("Goes live");
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  await expectAccessible(page, "the day");
  await page.goto("/studio/schedule?day=2031-03-05");
  await page.getByRole("link", { name: "Next day" }).press("Enter");
  await expect(page).toHaveURL(/day=2031-03-06/);
  await expect(ofDay.getByRole("listitem").filter({ hasText: held })).toContainText("Embargo ends");
  await page.getByRole("link", { name: held }).click();
  await expect(page).toHaveURL(new RegExp(storyId));
});

test("reporters see the schedule of their own stories alone", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const [mine, others] = [`Mine to come ${Date.now()}`, `Not mine ${Date.now()}`];
  await promised(mine, member.staffId);
  await promised(others);
  await page.goto("/studio/schedule");
  await expect(page.getByRole("link", { name: mine })).toBeVisible();
  await expect(page.getByRole("link", { name: others })).toHaveCount(0);
});
