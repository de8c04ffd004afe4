import { expect, type Page, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { expectAccessible } from "../../../expect-accessible";
import { jpegOf } from "../../../jpeg-of";
import { aDraft, db, kept, signedIn, storyText } from "../../newsroom";
import { chooseLater } from "../publishing-steps";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

async function upload(page: Page, background: string): Promise<string> {
  const data = await jpegOf(background);
  const answer = await page.request.post("/api/media", { headers: { "Content-Type": "image/jpeg" }, data });
  return (await answer.json()).id;
}

/** A draft with a lead picture and one in its text, of which nobody has said anything. */
async function aDraftWithPictures(page: Page, headline: string): Promise<string> {
  const [lead, inside] = [await upload(page, "#335577"), await upload(page, "#775533")];
  const storyId = await aDraft(headline);
  const { story, body } = await kept(storyId);
  const blocks = [...body.blocks, { id: "b", type: "picture" as const, mediaId: inside, size: "text" as const }];
  const patch = { leadMediaId: lead, body: { schema: 1 as const, blocks } };
  await inTransaction(db, (tx) => saveDraft(tx, clockActor, { storyId, rev: story.rev, patch, manual: true }));
  return storyId;
}

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Publish this story?" });

test("the publish dialog shows the readers' card, and leads to all that prevents the publication", async ({
  browser,
  request,
}) => {
  const { page } = await signedIn(browser, "editor");
  const headline = `Lamps on the pier ${Date.now()}`;
  const storyId = await aDraftWithPictures(page, headline);
  await page.goto(`/studio/stories/${storyId}`);
  await expect(storyText(page)).toBeVisible();
  await page.keyboard.press("Control+Enter");
  const dialog = dialogOf(page);
  const card = page.frameLocator("dialog iframe").locator("article.card");
  await expect(card.getByRole("heading", { name: headline })).toBeVisible();
  await expect(card).toContainText("The first paragraph.");
  await expect(card.locator("img")).toBeVisible();
  const shareCard = dialog.getByRole("img", { name: "The picture that networks show with a link" });
  await expect.poll(() => shareCard.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600);
  const publish = dialog.getByRole("button", { name: "Publish now" });
  await expect(publish).toBeDisabled();
  const checks = dialog.getByRole("list", { name: "Checks" });
  await expect(checks).toContainText("The lead picture has no alternative text.");

  // The picture within the text is marked as decorative, by keyboard alone.
  await checks.getByRole("button", { name: /The picture in block 2 has no alternative text/ }).press("Enter");
  await expect(dialog).toHaveCount(0);
  const about = page.getByRole("dialog", { name: "About this picture" });
  await expect(about.getByLabel("Alt text (en)")).toBeFocused();
  await about.getByLabel("Only decorates").press("Space");
  await about.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(about).toHaveCount(0);
  await page.keyboard.press("Control+Enter");
  await expect(checks).not.toContainText("The picture in block 2 has no alternative text.");
  await checks.getByRole("button", { name: /The lead picture has no alternative text/ }).press("Enter");
  await expect(about.getByLabel("Alt text (en)")).toBeFocused();
  await page.keyboard.type("Lamps in the fog");
  await about.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(about).toHaveCount(0);

  await page.keyboard.press("Control+Enter");
  await expect(publish).toBeEnabled();
  await expect(dialog).toContainText(/\/city\/\d{4}\/\d\d\/\d\d\/lamps-on-the-pier-/);
  for (const [name, field] of [
    ["Section", page.getByRole("combobox", { name: "Section" })],
    ["Topics", page.getByRole("combobox", { name: "Topics" })],
    ["Bylines", page.getByRole("combobox", { name: "Bylines" })],
    ["Address", page.getByRole("textbox", { name: "Slug" })],
  ] as const) {
    await dialog.getByRole("button", { name: `Change: ${name}` }).click();
    await expect(dialog).toHaveCount(0);
    await expect(field).toBeFocused();
    await page.keyboard.press("Control+Enter");
  }
  await publish.click();
  await expect(page.getByRole("dialog", { name: "Published" })).toBeVisible();
  const html = await (await request.get((await kept(storyId)).story.path ?? "")).text();
  expect(html).toContain('alt="Lamps in the fog"');
  expect(html).toContain('alt=""');
  await page.getByRole("button", { name: "Done" }).click();
  await storyText(page).getByText("The first paragraph.").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Written on.");
  await expect.poll(async () => (await kept(storyId)).text).toContain("The first paragraph. Written on.");
});

test("now or later is chosen by keyboard in one dialog, which gives the focus back", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const storyId = await aDraft(`Now or later ${Date.now()}`);
  await page.goto(`/studio/stories/${storyId}`);
  const opener = page.getByRole("button", { name: "Publish", exact: true });
  await opener.press("Enter");
  const dialog = dialogOf(page);
  const choice = dialog.getByRole("button", { name: "Now or later" });
  await choice.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Publish now" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(choice).toBeFocused();
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Publish now" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Publish later" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByLabel("When")).toBeFocused();
  await expect(dialog).toContainText("Readers see it from the time you choose");
  await expect(dialog).not.toContainText("at once");
  await expect(dialog.getByLabel("Time zone")).toBeVisible();
  await dialog.getByLabel("When").fill("2090-01-01T06:00");
  await dialog.getByRole("button", { name: "Publish later" }).press("Enter");
  await expect(dialog).toContainText("more than two years ahead");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  expect((await kept(storyId)).story.state).toBe("draft");
});

test("a share card that cannot be drawn leaves a sentence in its place", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const storyId = await aDraft(`No card ${Date.now()}`);
  await page.route("**/card?*", (route) =>
    route.request().resourceType() === "image" ? route.fulfill({ status: 503 }) : route.continue(),
  );
  await page.goto(`/studio/stories/${storyId}`);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(dialogOf(page)).toContainText("The card cannot be drawn now.");
});

test("the publish dialog holds up on a phone, from right to left, light and dark", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "editor");
  const storyId = await aDraft(`On a phone ${Date.now()}`);
  const fits = async (what: string) => {
    await expect(page.frameLocator("dialog iframe").locator("article.card")).toBeVisible();
    const box = await page.getByRole("dialog").evaluate((element) => [element.scrollWidth, element.clientWidth]);
    expect(box[0], what).toBeLessThanOrEqual(box[1] ?? 0);
    await expectAccessible(page, what, "dialog");
  };
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/studio/stories/${storyId}`);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await fits("now");
  await chooseLater(page);
  await fits("later");
  await db.staff.update({ where: { id: member.staffId }, data: { language: "ar" } });
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator(".story-text .tiptap")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await fits("in Arabic");
});
