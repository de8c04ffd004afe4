import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { importActor } from "@/lib/newsroom/access/actor";
import { publish } from "@/lib/newsroom/story/publish";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aDraft, db, kept, signedIn } from "../newsroom";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

/** A public story in English, with words of its own so that it is no copy of another, and its address. */
async function aPublicStory(headline: string) {
  const storyId = await aDraft(headline);
  const { story } = await kept(storyId);
  const text = Array.from({ length: 12 }, () => randomUUID().slice(0, 8)).join(" ");
  const body = { schema: 1 as const, blocks: [{ id: "own", type: "paragraph" as const, text: [{ text }] }] };
  const { path } = await inTransaction(db, async (tx) => {
    const { versionId } = await saveDraft(tx, importActor, { storyId, rev: story.rev, patch: { body } });
    return publish(tx, importActor, { storyId, versionId });
  });
  return { storyId, path, headline };
}

async function addTo(page: Page, storyId: string, title: string): Promise<void> {
  await page.goto(`/studio/stories/${storyId}`);
  await page.getByRole("tab", { name: "Related" }).click();
  await page.getByRole("combobox", { name: "Add to a package or series" }).fill(title);
  await page.getByRole("option", { name: title }).click();
  await expect(page.getByRole("list", { name: "Belongs to" })).toContainText(title);
}

test("an editor tells stories in a series, orders them, and readers are led from part to part", async ({
  browser,
  request,
}) => {
  const { page } = await signedIn(browser, "editor");
  const title = `Ten rivers ${Date.now()}`;
  const parts = [
    await aPublicStory(`Source ${Date.now()}`),
    await aPublicStory(`Rapids ${Date.now()}`),
    await aPublicStory(`Delta ${Date.now()}`),
  ] as const;
  await page.goto("/studio/storylines");
  await page.getByLabel("Kind").selectOption("series");
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  const address = page.url();
  for (const { storyId } of [parts[2], parts[0], parts[1]]) await addTo(page, storyId, title);

  await page.goto(address);
  const order = page.getByRole("list", { name: "Stories in order" }).getByRole("listitem");
  for (const place of [1, 2]) {
    await page.getByRole("button", { name: `Down: ${parts[2].headline}` }).click();
    await expect(order.nth(place)).toContainText(parts[2].headline);
  }
  const reader = await browser.newPage();
  await expect(async () => {
    await reader.goto(parts[1].path);
    const related = reader.getByRole("region", { name: "Related stories" }).getByRole("listitem");
    await expect(related.nth(0)).toContainText(parts[2].headline, { timeout: 1_000 });
    await expect(related.nth(1)).toContainText(parts[0].headline, { timeout: 1_000 });
    await expect(related.nth(0)).toContainText(title, { timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  const html = await (await request.get(parts[1].path)).text();
  expect(html).toContain(`"isPartOf":[{"@type":"CreativeWorkSeries","name":"${title}"}]`);

  await page.goto(`/studio/stories/${parts[1].storyId}`);
  await page.getByRole("tab", { name: "Related" }).click();
  await expect(page.getByRole("list", { name: "Related stories" })).toContainText(`In the series ${title}`);
  await page.getByRole("button", { name: `Take out of ${title}` }).click();
  await expect(page.getByRole("list", { name: "Belongs to" })).not.toContainText(title);
  await page.goto(address);
  await page.getByRole("button", { name: "Take the series apart" }).click();
  await expect(page.getByRole("heading", { name: "Storylines" })).toBeVisible();
  await expect(page.getByText(title)).toHaveCount(0);
});

test("a story is marked sensitive, not to be offered, and kept out of search engines, at once and for good", async ({
  browser,
  request,
}) => {
  const { page } = await signedIn(browser, "editor");
  const { storyId, path } = await aPublicStory(`Mayor's widow dies ${Date.now()}`);
  await expect.poll(async () => (await request.get("/news-sitemap.xml")).text(), { timeout: 20_000 }).toContain(path);
  await page.goto(`/studio/stories/${storyId}`);
  await page.getByRole("tab", { name: "Related" }).click();
  const box = (name: string) => page.getByRole("checkbox", { name });
  await box("Sensitive").click();
  await expect(box("Sensitive")).toBeChecked();
  await box("Not offered after other stories").click();
  await expect(box("Not offered after other stories")).toBeChecked();
  await box("Kept out of search engines").click();
  await expect(box("Kept out of search engines")).toBeChecked();
  expect((await kept(storyId)).story).toMatchObject({ sensitive: true, noRelated: true, noIndex: true });
  await expect(async () => {
    const robots = /<meta name="robots" content="([^"]*)"/.exec(await (await request.get(path)).text())?.[1];
    expect(robots).toContain("noindex");
    expect(await (await request.get("/news-sitemap.xml")).text()).not.toContain(path);
  }).toPass({ timeout: 20_000 });
  const reporter = await signedIn(browser, "reporter");
  expect((await reporter.page.goto("/studio/storylines"))?.status()).toBe(403);
});
