import { expect, test } from "@playwright/test";
import { aDraft, caretAtEnd, db, kept, signedIn } from "../newsroom";
import { chooseLater, formatInZone, inSeconds, localTime, publishingLines } from "./publishing-steps";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

test("a scheduled story goes live at its time, as it was when it was scheduled", async ({ browser, request }) => {
  const { page } = await signedIn(browser, "editor");
  const storyId = await aDraft(`Pinned text ${Date.now()}`);
  await page.goto(`/studio/stories/${storyId}`);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await chooseLater(page);
  const dialog = page.getByRole("dialog", { name: "Publish this story?" });
  await dialog.getByLabel("Time zone").selectOption("Asia/Tokyo");
  const due = inSeconds(3_600);
  await dialog.getByLabel("When").fill(localTime(due, "Asia/Tokyo"));
  await dialog.getByRole("button", { name: "Publish later" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(publishingLines(page)).toContainText(`Goes live ${await formatInZone(page, due)}`);
  await expect(publishingLines(page)).toContainText("scheduled: version 1");

  await caretAtEnd(page);
  await page.keyboard.type(" Written after.");
  await expect(publishingLines(page)).toContainText("you are at version 2", { timeout: 20_000 });
  await expect(page.getByRole("button", { name: "Schedule version 2 instead" })).toBeVisible();

  await db.$executeRaw`update scheduled_action set run_at = newsroom_now() where story_id = ${storyId}::uuid`;
  const { runAt } = await db.scheduledAction.findFirstOrThrow({ where: { storyId } });
  await expect(page.getByRole("banner").getByText("Live, with a newer draft")).toBeVisible({ timeout: 30_000 });
  const { story } = await kept(storyId);
  const live = await request.get(story.path ?? "");
  expect(live.status()).toBe(200);
  const html = await live.text();
  expect(html).toContain("The first paragraph.");
  expect(html).not.toContain("Written after.");
  expect(story.firstPublishedAt?.getTime()).toBeGreaterThanOrEqual(runAt.getTime());
  await page.getByRole("tab", { name: "Publishing" }).click();
  await expect(page.getByRole("list", { name: "Schedule of the story" })).toContainText("Went live");
});

test("local times that clocks skip or show twice are asked about, and past ones lead to publishing now", async ({
  browser,
}) => {
  const { page } = await signedIn(browser, "editor");
  const storyId = await aDraft(`Between summer and winter ${Date.now()}`);
  await page.goto(`/studio/stories/${storyId}`);
  await page.getByRole("tab", { name: "Publishing" }).click();
  await page.getByRole("button", { name: "Schedule…" }).click();
  const dialog = page.getByRole("dialog", { name: "Schedule" });
  const schedule = dialog.getByRole("button", { name: "Schedule" });
  await dialog.getByLabel("Time zone").selectOption("Europe/Paris");
  await dialog.getByLabel("When").fill("2027-03-28T02:30");
  await schedule.click();
  await expect(dialog.getByRole("group")).toContainText("does not exist, as clocks go forward");
  await expect(dialog.getByRole("radio")).toHaveCount(2);
  await dialog.getByLabel("When").fill("2027-10-31T02:30");
  await schedule.click();
  await expect(dialog.getByRole("group")).toContainText("happens twice, as clocks go back");
  await dialog.getByRole("radio").last().check();
  await schedule.click();
  await expect(dialog).toHaveCount(0);
  const pending = await db.scheduledAction.findFirstOrThrow({ where: { storyId, state: "pending" } });
  expect(pending.runAt.toISOString()).toBe("2027-10-31T01:30:00.000Z");

  await page.getByRole("button", { name: "Change time" }).click();
  await dialog.getByLabel("When").fill("2031-01-01T06:00");
  await schedule.click();
  await dialog.getByLabel("Yes, that far ahead").check();
  await dialog.getByLabel("When").fill("2020-01-01T06:00");
  await schedule.click();
  await expect(dialog.getByText("That time is past.")).toBeVisible();
  await dialog.getByRole("button", { name: "Do it now instead" }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  const published = page.getByRole("dialog", { name: "Published" });
  await expect(published).toContainText("What was scheduled for this story is cancelled");
  await published.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("banner").getByText("Live", { exact: true })).toBeVisible();
});

test("a schedule is cancelled, and the story is a draft again", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const storyId = await aDraft(`Not after all ${Date.now()}`);
  await page.goto(`/studio/stories/${storyId}`);
  await page.keyboard.press("Control+j");
  await page.getByRole("option", { name: "Schedule for later" }).click();
  await page.getByRole("dialog", { name: "Schedule" }).getByRole("button", { name: "Schedule" }).click();
  await expect(page.getByRole("banner").getByText("Scheduled")).toBeVisible();
  await publishingLines(page).getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Cancel the schedule" }).click();
  await expect(page.getByRole("banner").getByText("Draft", { exact: true })).toBeVisible();
  await expect(publishingLines(page)).toHaveCount(0);
});
