import { expect, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { setEmbargo } from "@/lib/newsroom/story/embargo/set-embargo";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aDraft, db, kept, signedIn } from "../newsroom";
import { chooseLater, inSeconds, localTime, openPublishing, published, publishingLines } from "./publishing-steps";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());
// One after the other: the last one changes who may lift an embargo.
test.describe.configure({ mode: "default" });

const hour = 3_600;

test("an embargo holds a story back until it is lifted with a reason", async ({ browser, request }) => {
  const { page } = await signedIn(browser, "editor");
  const headline = `Held back ${Date.now()}`;
  const storyId = await aDraft(headline);
  await openPublishing(page, storyId);
  await page.getByRole("button", { name: "Set an embargo…" }).click();
  const dialog = page.getByRole("dialog", { name: "Set an embargo" });
  await dialog.getByLabel("Time zone").selectOption("UTC");
  const until = inSeconds(5 * hour);
  await dialog.getByLabel("Until", { exact: true }).fill(localTime(until, "UTC"));
  await dialog.getByLabel("Note").fill("The ministry's report");
  await dialog.getByRole("button", { name: "Set embargo" }).click();
  await expect(publishingLines(page)).toContainText("Under embargo until");
  await expect(publishingLines(page)).toContainText("The ministry's report");
  await expect(page.getByRole("banner").getByText("Embargo")).toBeVisible();

  await page.goto(`/studio/stories/${storyId}/preview`);
  await expect(page.getByRole("complementary", { name: "About this preview" })).toContainText("Under embargo until");
  await page.goto(`/studio?q=${encodeURIComponent(headline)}`);
  await expect(page.getByRole("table", { name: "Stories" })).toContainText("Embargo");

  await openPublishing(page, storyId);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const publishing = page.getByRole("dialog", { name: "Publish this story?" });
  await expect(publishing).toContainText("it cannot be published now");
  await expect(publishing.getByRole("button", { name: "Publish now" })).toBeDisabled();
  await chooseLater(page);
  await publishing.getByLabel("Time zone").selectOption("UTC");
  await publishing.getByLabel("When").fill(localTime(inSeconds(4 * hour), "UTC"));
  await publishing.getByRole("button", { name: "Publish later" }).click();
  await expect(publishing).toContainText("it cannot go live before");
  await publishing.getByRole("button", { name: "Use the end of the embargo" }).click();
  await publishing.getByRole("button", { name: "Publish later" }).click();
  await expect(publishingLines(page)).toContainText("Goes live");
  expect((await db.scheduledAction.findFirstOrThrow({ where: { storyId } })).runAt).toEqual(until);

  await publishingLines(page).getByRole("button", { name: "Lift" }).click();
  const lifting = page.getByRole("dialog", { name: "Lift the embargo?" });
  await expect(lifting.getByRole("button", { name: "Lift the embargo" })).toBeDisabled();
  await lifting.getByLabel("Reason").fill("The ministry published it");
  await lifting.getByRole("button", { name: "Lift the embargo" }).click();
  await expect(publishingLines(page)).not.toContainText("Under embargo");
  const lifted = await db.embargo.findFirstOrThrow({ where: { storyId } });
  expect([lifted.isActive, lifted.liftReason]).toEqual([false, "The ministry published it"]);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByRole("dialog", { name: "Published" })).toBeVisible();
  expect((await request.get((await kept(storyId)).story.path ?? "")).status()).toBe(200);
});

test("an embargo on a live story warns, and takes it down at once after a yes", async ({ browser, request }) => {
  const { page } = await signedIn(browser, "editor");
  const { storyId, path } = await published(`Too early ${Date.now()}`);
  expect((await request.get(path)).status()).toBe(200);
  await openPublishing(page, storyId);
  await page.getByRole("button", { name: "Set an embargo…" }).click();
  const dialog = page.getByRole("dialog", { name: "Set an embargo" });
  await expect(dialog).toContainText("copies may exist");
  const confirm = dialog.getByRole("button", { name: "Take off and embargo" });
  await expect(confirm).toBeDisabled();
  await dialog.getByLabel("Take it off all the same").check();
  await dialog.getByLabel("Until somebody lifts it").check();
  await confirm.click();
  await expect(publishingLines(page)).toContainText("Under embargo until somebody lifts it");
  expect((await request.get(path)).status()).toBe(404);
});

test("an embargo that ends after a schedule says so and leads to either", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const storyId = await aDraft(`Both ${Date.now()}`);
  await openPublishing(page, storyId);
  await page.getByRole("button", { name: "Schedule…" }).click();
  await page.getByRole("dialog", { name: "Schedule" }).getByRole("button", { name: "Schedule" }).click();
  await expect(publishingLines(page)).toContainText("Goes live");
  await page.getByRole("button", { name: "Set an embargo…" }).click();
  const dialog = page.getByRole("dialog", { name: "Set an embargo" });
  await dialog.getByLabel("Until somebody lifts it").check();
  await dialog.getByRole("button", { name: "Set embargo" }).click();
  await expect(dialog).toContainText("before the embargo ends");
  await dialog.getByRole("button", { name: "Cancel the schedule" }).click();
  await page.getByRole("dialog", { name: "Cancel the schedule?" }).getByRole("button", { name: "Cancel the" }).click();
  await expect(publishingLines(page)).toHaveCount(0);
});

test.describe("where lifting an embargo needs two", () => {
  test.afterAll(() => db.setting.deleteMany({ where: { key: "requireTwo" } }));

  test("the second person confirms what the first asks for", async ({ browser }) => {
    const boss = await signedIn(browser, "administrator");
    await boss.page.goto("/studio/settings");
    const two = boss.page.getByLabel("Lifting an embargo early needs a second person");
    await expect(two).not.toBeChecked();
    await two.check();
    await boss.page.getByRole("button", { name: "Save settings" }).click();
    await expect(boss.page.getByText("Readers see it with their next page")).toBeVisible();

    const headline = `Held by two ${Date.now()}`;
    const storyId = await aDraft(headline);
    const until = inSeconds(5 * hour);
    await inTransaction(db, (tx) => setEmbargo(tx, clockActor, { storyId, until: until.toISOString() }));
    const { page } = await signedIn(browser, "editor");
    await openPublishing(page, storyId);
    await publishingLines(page).getByRole("button", { name: "Lift" }).click();
    const lifting = page.getByRole("dialog", { name: "Lift the embargo?" });
    await expect(lifting).toContainText("another person has confirmed");
    await lifting.getByLabel("Reason").fill("The ministry published it");
    await lifting.getByRole("button", { name: "Ask to lift it" }).click();
    await expect(publishingLines(page)).toContainText("You ask to lift it: “The ministry published it”");
    await expect(publishingLines(page)).toContainText("Under embargo");
    await expect(page.getByRole("button", { name: "Confirm…" })).toHaveCount(0);

    await boss.page.goto("/studio");
    await expect(boss.page.getByText("waits for a second person")).toBeVisible();
    await boss.page.getByRole("link", { name: headline }).first().click();
    await expect(publishingLines(boss.page)).toContainText("A editor asks to lift it");
    await publishingLines(boss.page).getByRole("button", { name: "Confirm…" }).click();
    await boss.page.getByRole("button", { name: "Confirm and lift" }).click();
    await expect(publishingLines(boss.page)).toHaveCount(0);
    const lifted = await db.embargo.findFirstOrThrow({ where: { storyId } });
    expect(lifted).toMatchObject({ isActive: false, liftedById: boss.member.staffId });
  });
});
