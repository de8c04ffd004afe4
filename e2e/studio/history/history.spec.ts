import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { publish } from "@/lib/newsroom/story/publish";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { expectAccessible } from "../../expect-accessible";
import { aDraft, db, kept, signedIn } from "../newsroom";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

const paragraph = (id: string, text: string): StoryBody["blocks"][number] => ({
  id,
  type: "paragraph",
  text: [{ text }],
});

async function save(storyId: string, headline: string, blocks: StoryBody["blocks"]): Promise<string> {
  const { rev } = (await kept(storyId)).story;
  const patch = { headline, body: { schema: 1, blocks } };
  return (await inTransaction(db, (tx) => saveDraft(tx, clockActor, { storyId, rev, patch, manual: true }))).versionId;
}

/** A story live in its first version, with a draft in which a block moved, one changed and one is new. */
async function aChangedStory(): Promise<string> {
  const ferry = `Ferry ${randomUUID().slice(0, 8)}`;
  const storyId = await aDraft(ferry);
  await save(storyId, ferry, [paragraph("a", "The ferry.")]);
  const live = await save(storyId, `${ferry} is late`, [
    paragraph("a", "The ferry left at six."),
    paragraph("b", "It was empty."),
    paragraph("c", "Nobody knows why."),
  ]);
  await inTransaction(db, (tx) => publish(tx, clockActor, { storyId, versionId: live }));
  await save(storyId, `${ferry} is on time`, [
    paragraph("c", "Nobody knows why."),
    paragraph("a", "The ferry left at seven."),
    paragraph("b", "It was empty."),
    paragraph("d", "A word from the pilot."),
  ]);
  return storyId;
}

test("an editor compares live and draft, labels a version and restores it", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const storyId = await aChangedStory();
  await page.goto(`/studio/stories/${storyId}`);
  await page.getByRole("tab", { name: "History" }).click();
  await page.getByRole("link", { name: /Compare versions/ }).click();

  const changes = page.getByRole("region", { name: "What changed" });
  await expect(changes.getByRole("heading", { name: "Version 2 → version 3" })).toBeVisible();
  await expect(changes.getByRole("region", { name: "Headline" }).locator("ins")).toHaveText(["on time"]);
  await expect(changes.getByText("Moved from place 3 to 1")).toBeVisible();
  await expect(changes.locator("del", { hasText: "six" })).toBeVisible();
  await expect(changes.locator("ins", { hasText: "A word from the pilot." })).toBeVisible();
  await expectAccessible(page, "the history");
  await changes.getByRole("link", { name: "Inline" }).click();
  await expect(page).toHaveURL(/view=inline/);
  await expect(changes.getByText("The ferry left at sixseven.")).toBeVisible();

  const versions = page.getByRole("list", { name: "Versions" }).getByRole("listitem");
  await expect(versions.filter({ hasText: "Version 2" })).toContainText("Live from");
  await page.getByRole("radio", { name: "Compare from version 1" }).check();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(changes.getByRole("heading", { name: "Version 1 → version 3" })).toBeVisible();

  await page.getByRole("button", { name: "Label version 2" }).click();
  await page.getByLabel("Label of version 2").fill("As the pilot saw it");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(versions.filter({ hasText: "As the pilot saw it" })).toContainText("Version 2");

  await page.getByRole("button", { name: "Restore version 2" }).click();
  await expectAccessible(page, "the history");
  await page.getByRole("button", { name: "Restore as a new version" }).click();
  await expect(page.getByRole("textbox", { name: "Text of the story" })).toContainText("The ferry left at six.");
  const { story, headline } = await kept(storyId);
  expect(headline).toContain("is late");
  expect(story.state).toBe("correcting");
});

test("what readers saw is answered by the newsroom's clock, or why there was nothing", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const storyId = await aChangedStory();
  await page.goto(`/studio/stories/${storyId}/history`);
  const seen = page.getByRole("region", { name: "What readers saw" });
  await seen.getByLabel("What readers saw at").fill("2020-01-01T12:00:00");
  await seen.getByRole("button", { name: "Show" }).click();
  await expect(seen.getByRole("status")).toContainText("The story was not public yet.");
  await page.goto(`/studio/stories/${storyId}/history?seen=${new Date().toISOString()}`);
  await expect(seen.getByRole("status")).toContainText("readers saw version 2");
  await seen.getByRole("link", { name: /Compare it with the text/ }).click();
  await expect(page.getByRole("heading", { name: "Version 2 → version 3" })).toBeVisible();
  await page.goto(`/studio/stories/${storyId}/history?seen=then`);
  await expect(seen.getByText(/then is not a local time/)).toBeVisible();
});

test("the history fits a phone, and is not there for others or across stories", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const [storyId, other] = [await aChangedStory(), await aDraft("Another story")];
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/studio/stories/${storyId}/history`);
  await expect(page.getByRole("heading", { name: "Version 2 → version 3" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(page, "the history");
  // WCAG 2.5.8: a finger hits what is 24 pixels wide and high.
  const choices = await page.getByRole("radio").all();
  const sizes = await Promise.all(choices.map((radio) => radio.boundingBox()));
  expect(sizes.length).toBeGreaterThan(0);
  for (const size of sizes) expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
  const [mine, theirs] = [(await kept(storyId)).story.draftVersionId, (await kept(other)).story.draftVersionId];
  const across = await page.goto(`/studio/stories/${storyId}/history?from=${theirs}&to=${mine}`);
  expect(across?.status()).toBe(404);
  const reporter = await signedIn(browser, "reporter");
  expect((await reporter.page.goto(`/studio/stories/${storyId}/history`))?.status()).toBe(404);
});
