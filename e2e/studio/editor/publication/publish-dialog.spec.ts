import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { clockActor } from "@/lib/newsroom/access/actor";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aDraft, caretAtEnd, db, kept, signedIn } from "../../newsroom";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

async function upload(page: Page, background: string): Promise<string> {
  const data = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();
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
}) => {
  const { page } = await signedIn(browser, "editor");
  const headline = `Lamps on the pier ${Date.now()}`;
  const storyId = await aDraftWithPictures(page, headline);
  await page.goto(`/studio/stories/${storyId}`);
  await caretAtEnd(page);
  await page.keyboard.press("Control+Enter");
  const dialog = dialogOf(page);
  const card = page.frameLocator("dialog iframe").locator("article.card");
  await expect(card.getByRole("heading", { name: headline })).toBeVisible();
  await expect(card).toContainText("The first paragraph.");
  await expect(card.locator("img")).toBeVisible();
  const publish = dialog.getByRole("button", { name: "Publish now" });
  await expect(publish).toBeDisabled();
  const checks = dialog.getByRole("list", { name: "Checks" });
  await expect(checks).toContainText("The lead picture has no alternative text.");

  await checks.getByRole("button", { name: /The picture in block 2 has no alternative text/ }).press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(page.locator(".story-text figure button.picture")).toBeFocused();
});

test("now or later is one button of the dialog, worked by keyboard", async ({ browser }) => {
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
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});
