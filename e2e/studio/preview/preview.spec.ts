import { expect, type Page, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { createStory } from "@/lib/newsroom/story/create-story";
import { publish } from "@/lib/newsroom/story/publish";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { jpegOf } from "../../jpeg-of";
import { writeEveryBlock } from "../editor/write-every-block";
import { aDraft, db, kept, signedIn, storyText } from "../newsroom";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

const framed = (page: Page) => page.frameLocator("iframe");

async function addPictures(page: Page): Promise<void> {
  const file = { name: "pier.jpg", mimeType: "image/jpeg", buffer: await jpegOf("#335577") };
  await page.getByLabel("Lead picture from this device").setInputFiles(file);
  await expect(page.getByLabel("Caption of the lead picture")).toBeVisible();
  await storyText(page).evaluate(
    (target, from) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(from)], "clip.jpg", { type: "image/jpeg" }));
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [...(await jpegOf("#775533"))],
  );
  await page.getByLabel("Caption", { exact: true }).fill("In the evening");
}

/** The article of a page, but for the times of publication and for where its pictures are. */
function articleOf(html: string): string {
  const article = /<article class="story[\s\S]*?<\/article>/.exec(html)?.[0] ?? "";
  return article.replaceAll("/studio/media/", "/media/").replaceAll(/<time[^>]*>[^<]*<\/time>/g, "<time></time>");
}

test("a story with a block of every kind has in its preview the article that readers get", {
  annotation: { type: "slow", description: "writes every block, with pictures that are made in every size" },
}, async ({ browser, request }) => {
  const { page, member } = await signedIn(browser, "editor");
  const headline = `Ferry returns ${Date.now()}`;
  const storyId = await aDraft(headline, member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  await page.getByRole("textbox", { name: "Standfirst" }).fill("After eleven years.");
  await writeEveryBlock(page);
  await addPictures(page);
  const types = async () => new Set((await kept(storyId)).body.blocks.map(({ type }) => type)).size;
  await expect.poll(types, { timeout: 20_000 }).toBe(10);
  await expect.poll(async () => JSON.stringify((await kept(storyId)).body)).toContain("In the evening");
  await db.media.updateMany({
    where: { createdById: member.staffId },
    data: { alts: { en: "A pier" }, credit: "Jo Doe" },
  });

  const [preview] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Preview" }).click(),
  ]);
  await expect(framed(preview).getByRole("heading", { level: 1 })).toHaveText(headline);
  for (const image of await framed(preview).locator("article img").all()) {
    await image.scrollIntoViewIfNeeded();
    const width = () => image.evaluate((each: HTMLImageElement) => each.naturalWidth);
    await expect.poll(width, { timeout: 30_000 }).toBeGreaterThan(0);
  }
  const before = await framed(preview)
    .locator("html")
    .evaluate(async () => (await fetch(location.href)).text());
  expect(before).toContain("/studio/media/");
  expect(before).not.toContain("__next_f");
  expect((await request.get(/\/studio(\/media\/[^\s"]+)/.exec(before)?.[1] ?? "")).status()).toBe(404);

  const { draftVersionId: versionId } = (await kept(storyId)).story;
  const { path } = await inTransaction(db, (tx) => publish(tx, clockActor, { storyId, versionId: versionId ?? "" }));
  const published = await (await request.get(path)).text();
  expect(published).not.toContain("/studio/");
  expect(articleOf(before)).toContain("Said on the pier");
  expect(articleOf(before)).toBe(articleOf(published));
});

test("the frame is as wide as the screen that is chosen, with the keyboard too", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const storyId = await aDraft("On every screen");
  await page.setViewportSize({ width: 1400, height: 800 });
  await page.goto(`/studio/stories/${storyId}/preview`);
  const width = () =>
    framed(page)
      .locator("html")
      .evaluate(() => innerWidth);
  await expect(framed(page).getByRole("heading", { level: 1 })).toBeVisible();
  await expect.poll(width).toBe(1280);
  const screens = page.getByRole("group", { name: "Width" });
  await screens.getByRole("radio", { name: "Desktop" }).focus();
  for (const [key, name, wide] of [
    ["ArrowRight", "Tablet", 768],
    ["ArrowRight", "Phone", 390],
    ["ArrowLeft", "Tablet", 768],
    ["ArrowLeft", "Desktop", 1280],
  ] as const) {
    await page.keyboard.press(key);
    await expect(screens.getByRole("radio", { name })).toBeChecked();
    await expect.poll(width).toBe(wide);
  }
  await page.setViewportSize({ width: 700, height: 800 });
  const shown = async () => Math.round((await page.locator("iframe").boundingBox())?.width ?? 0);
  await expect.poll(shown, { message: "made smaller to fit" }).toBe(700);
  expect(await width()).toBe(1280);
});

test("a link of the framed page opens a tab of its own, and the studio stays", async ({ browser }) => {
  const { page, context } = await signedIn(browser, "editor");
  const storyId = await aDraft("With links around it");
  await page.goto(`/studio/stories/${storyId}/preview`);
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    framed(page).getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "City" }).click(),
  ]);
  await expect(opened).toHaveURL(/\/city$/);
  await expect(page).toHaveURL(/\/preview$/);
  await expect(framed(page).getByRole("heading", { level: 1 })).toHaveText("With links around it");
  await framed(page)
    .locator("html")
    .evaluate(() => {
      const link = Object.assign(document.createElement("a"), { href: "/", target: "_top" });
      document.body.append(link);
      link.click();
    });
  await expect(framed(page).getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/preview$/);
});

test("draft and live version each have a preview of their own", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const storyId = await aDraft("Ferry sails");
  const { rev, draftVersionId: versionId } = (await kept(storyId)).story;
  await inTransaction(db, async (tx) => {
    await publish(tx, clockActor, { storyId, versionId: versionId ?? "" });
    await saveDraft(tx, clockActor, { storyId, rev: rev + 1, patch: { headline: "Ferry sinks" }, manual: true });
  });
  await page.goto(`/studio/stories/${storyId}/preview`);
  const about = page.getByRole("complementary", { name: "About this preview" });
  await expect(framed(page).getByRole("heading", { level: 1 })).toHaveText("Ferry sinks");
  await expect(about).toContainText("Version 2");
  await about.getByRole("link", { name: "Live" }).click();
  await expect(framed(page).getByRole("heading", { level: 1 })).toHaveText("Ferry sails");
  await expect(about).toContainText("Version 1");
});

test("a story in Arabic is read from the right in the frame, whatever the studio's language", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const section = await db.section.findFirstOrThrow({ where: { slug: "city" } });
  const fields = { lang: "ar", sectionId: section.id, headline: "عودة العبّارة", standfirst: "" };
  const { storyId } = await inTransaction(db, (tx) => createStory(tx, clockActor, fields));
  await page.goto(`/studio/stories/${storyId}/preview`);
  await expect(framed(page).getByRole("heading", { level: 1 })).toHaveText("عودة العبّارة");
  await expect(framed(page).locator("html")).toHaveAttribute("dir", "rtl");
  await expect(framed(page).locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
});
