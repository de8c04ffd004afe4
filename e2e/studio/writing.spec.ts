import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { aPerson, db, signIn, startStory, write } from "./people";

const origin = process.env.BASE_URL ?? "";
test.afterAll(() => db.$disconnect());

test("an editor writes, publishes, sees it live on every page, and takes it off again", async ({ page }) => {
  test.setTimeout(120_000);
  const headline = `Quay lamps relit after ${Date.now()} nights`;
  await signIn(page, await aPerson("editor"));
  const storyId = await startStory(page, headline);
  await page.getByLabel("Standfirst").fill("The last of them was lit by a child.");
  await write(page, "It rained on the quay until nine.");
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish now" }).click();
  const pages = page.getByRole("list", { name: "Public pages" });
  await expect(pages.getByText("live ✓").first()).toBeVisible({ timeout: 20_000 });
  await expect(pages.getByText("not right ✗")).toHaveCount(0);
  expect(await pages.getByRole("listitem").count()).toBeGreaterThanOrEqual(4);

  const { path } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  const story = await fetch(origin + path);
  expect(story.status).toBe(200);
  expect(await story.text()).toContain("It rained on the quay until nine.");
  for (const list of ["/", "/city", "/feed.xml"]) expect(await (await fetch(origin + list)).text()).toContain(headline);

  await page.getByRole("button", { name: "Done" }).click();
  await page.keyboard.press("Control+k");
  await page
    .getByRole("option", { name: "Unpublish" })
    .or(page.getByRole("button", { name: "Unpublish" }))
    .first()
    .click();
  await page.getByRole("dialog").getByRole("button", { name: "Unpublish" }).click();
  await expect(page.getByRole("dialog", { name: "Unpublished" })).toBeVisible();
  expect((await fetch(origin + path)).status).toBe(410);
  for (const list of ["/", "/city", "/feed.xml"])
    expect(await (await fetch(origin + list)).text()).not.toContain(headline);
});

test("what was typed survives a reload", async ({ page }) => {
  await signIn(page, await aPerson("reporter"));
  await startStory(page, `Reload ${Date.now()}`);
  await write(page, "Every word of this is kept.");
  await expect(page.getByText(/^Saved \d/)).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(page.getByLabel("Text of the story")).toContainText("Every word of this is kept.");
});

test("what was typed without a connection is kept and saved when it returns", async ({ page, context }) => {
  await signIn(page, await aPerson("reporter"));
  const storyId = await startStory(page, `Offline ${Date.now()}`);
  await expect(page.getByLabel("Text of the story")).toBeVisible();
  await context.setOffline(true);
  await write(page, "Typed on a ferry.");
  await expect(page.getByText(/no connection/i)).toBeVisible({ timeout: 15_000 });
  await context.setOffline(false);
  const text = () =>
    db.storyVersion
      .findFirstOrThrow({ where: { storyId }, orderBy: { n: "desc" } })
      .then((version) => version.plainText);
  await expect.poll(text, { timeout: 40_000 }).toContain("Typed on a ferry.");
});

test("two editors of one story: nobody's words are lost", async ({ browser }) => {
  test.setTimeout(120_000);
  const [left, right] = await Promise.all([browser.newPage(), browser.newPage()]);
  await signIn(left, await aPerson("editor", "Left"));
  await signIn(right, await aPerson("editor", "Right"));
  const storyId = await startStory(left, `Two hands ${Date.now()}`);
  await right.goto(`/studio/stories/${storyId}`);
  await expect(right.getByLabel("Text of the story")).toBeVisible();
  await write(left, "Words of the left hand.");
  await expect(left.getByText(/^Saved \d/)).toBeVisible({ timeout: 15_000 });
  await write(right, "Words of the right hand.");
  const all = async () =>
    (await db.storyVersion.findMany({ where: { storyId } })).map((version) => version.plainText).join("\n");
  const choice = right.getByRole("button", { name: "Go on with your text" });
  await choice.click({ timeout: 20_000 });
  await expect.poll(all, { timeout: 20_000 }).toContain("Words of the right hand.");
  expect(await all()).toContain("Words of the left hand.");
});

test("a picture is uploaded from this device and shown in the story", async ({ page }) => {
  await signIn(page, await aPerson("editor"));
  const storyId = await startStory(page, `A picture ${Date.now()}`);
  const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#204060" } })
    .png()
    .toBuffer();
  await page
    .getByLabel("Lead picture from this device")
    .setInputFiles({ name: "quay.png", mimeType: "image/png", buffer });
  const lead = () =>
    db.storyVersion
      .findFirstOrThrow({ where: { storyId }, orderBy: { n: "desc" } })
      .then((version) => version.leadMediaId);
  await expect.poll(lead, { timeout: 20_000 }).not.toBeNull();
  const broken = { name: "broken.png", mimeType: "image/png", buffer: buffer.subarray(0, 300) };
  await page.getByLabel("Lead picture from this device").setInputFiles(broken);
  await expect(page.getByText(/cannot be used|damaged|too early/i)).toBeVisible({ timeout: 20_000 });
});
