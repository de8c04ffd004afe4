import { expect, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { giveUp } from "@/lib/newsroom/schedule/give-up";
import { scheduleAction } from "@/lib/newsroom/schedule/schedule-action";
import { inTransaction } from "@/lib/platform/db/in-transaction";
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

test("reporters see the schedule of their own stories alone", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const [mine, others] = [`Mine to come ${Date.now()}`, `Not mine ${Date.now()}`];
  await promised(mine, member.staffId);
  await promised(others);
  await page.goto("/studio/schedule");
  await expect(page.getByRole("link", { name: mine })).toBeVisible();
  await expect(page.getByRole("link", { name: others })).toHaveCount(0);
});
