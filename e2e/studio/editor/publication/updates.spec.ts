import { expect, test } from "@playwright/test";
import { caretAtEnd, db, kept, signedIn, storyText } from "../../newsroom";
import { openPublishing, published } from "../publishing-steps";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

test("a typo put right is no update to readers unless an editor says so, a new sentence is one", async ({
  browser,
}) => {
  const { page } = await signedIn(browser, "editor");
  const { storyId } = await published(`A small change ${Date.now()}`);
  const { updatedAt } = (await kept(storyId)).story;
  await openPublishing(page, storyId);
  const dialog = page.getByRole("dialog", { name: "Publish the changes?" });
  const tick = dialog.getByLabel(/^Significant update/);

  await caretAtEnd(page);
  await page.keyboard.type(" Yes.");
  await page.getByRole("button", { name: "Publish changes" }).click();
  await expect(dialog).toContainText("no larger than a typo");
  await expect(tick).not.toBeChecked();
  await dialog.getByRole("button", { name: "Publish changes" }).click();
  await page.getByRole("dialog", { name: "Published" }).getByRole("button", { name: "Done" }).click();
  expect((await kept(storyId)).story.updatedAt).toEqual(updatedAt);

  await caretAtEnd(page);
  await page.keyboard.type(" The harbour master confirmed it in the evening.");
  await page.getByRole("button", { name: "Publish changes" }).click();
  await expect(tick).toBeChecked();
  await dialog.getByRole("button", { name: "Publish changes" }).click();
  await page.getByRole("dialog", { name: "Published" }).getByRole("button", { name: "Done" }).click();
  expect((await kept(storyId)).story.updatedAt?.getTime()).toBeGreaterThan(updatedAt?.getTime() ?? 0);

  const line = await db.auditEvent.findFirst({ where: { storyId, action: "story.publish", actorKind: "staff" } });
  expect(line?.ipHash, "from where the editor acted").toMatch(/^[0-9a-f]{24}$/);
  const events = await db.auditEvent.count({ where: { storyId } });
  await page.getByRole("button", { name: "Publish changes" }).click();
  await dialog.getByRole("button", { name: "Publish changes" }).click();
  await expect(page.getByRole("dialog", { name: "Live already" })).toContainText("nothing changed");
  expect(await db.auditEvent.count({ where: { storyId } })).toBe(events);
});

test("changes that wait behind a live story are discarded, and come back from the history", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const { storyId } = await published(`Second thoughts ${Date.now()}`);
  await openPublishing(page, storyId);
  await caretAtEnd(page);
  await page.keyboard.type(" The mayor denied it.");
  await expect(page.getByRole("banner").getByText("Live, with a newer draft")).toBeVisible();
  await page.keyboard.press("Control+j");
  await page.getByRole("option", { name: "Discard the changes" }).click();
  const dialog = page.getByRole("dialog", { name: "Discard the changes?" });
  await expect(dialog).toContainText("The changes stay in the history");
  await dialog.getByRole("button", { name: "Discard the changes" }).click();
  await expect(storyText(page)).not.toContainText("The mayor denied it.");
  expect((await kept(storyId)).story).toMatchObject({ state: "published", draftVersionId: null });

  await page.goto(`/studio/stories/${storyId}/history`);
  await page.getByRole("button", { name: "Restore version 2" }).click();
  await page.getByRole("button", { name: "Restore as a new version" }).click();
  await expect(storyText(page)).toContainText("The mayor denied it.");
});
