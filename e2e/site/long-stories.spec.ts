import { randomBytes } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { type Database, openDatabase } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aPublicStory } from "@/lib/testing/a-story";
import { expectAccessible } from "../expect-accessible";

const db = openDatabase(process.env.DATABASE_URL ?? "", 1);
let path = "";
test.beforeAll(async () => {
  path = await longStory(db);
});
test.afterAll(() => db.$disconnect());

const HEADINGS = ["First the tide", "Then the ferry", "Then the crew", "Then the lamps"];

/** The path of a story of the German edition, long past, with four headings and three pictures in its text. */
async function longStory(db: Database): Promise<string> {
  return inTransaction(db, async (tx) => {
    const { id: sectionId } = await tx.section.findUniqueOrThrow({ where: { slug: "city" } });
    const media = await tx.publicMedia.findMany({ where: { isDecorative: false }, orderBy: { id: "asc" }, take: 3 });
    const blocks = HEADINGS.flatMap((text, index) => [
      { id: `heading-${index}`, type: "heading", level: 2, text: [{ text }] },
      { id: `words-${index}`, type: "paragraph", text: [{ text: `${text}. `.repeat(60) }] },
      ...media.slice(index, index + 1).map(({ id }) => ({
        id: `picture-${index}`,
        type: "picture",
        mediaId: id,
        size: "text",
        caption: `Caption ${index}`,
      })),
    ]);
    const slug = `lang-${randomBytes(5).toString("hex")}`;
    const body = { schema: 1, blocks };
    return (await aPublicStory(tx, { lang: "de", sectionId, slug, body }, new Date("1999-01-05T12:00:00Z"))).path;
  });
}

const enlarge = (page: Page, index: number) => page.getByRole("link", { name: /^Bild vergrößern/ }).nth(index);
const caption = (page: Page) => page.getByRole("dialog").locator("figcaption");

test("a story with four headings has a table of contents, which the keyboard follows", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(path);
  const contents = page.getByRole("navigation", { name: "In diesem Artikel" });
  await expect(contents.getByRole("link")).toHaveText(await page.locator(".story-body h2").allTextContents());
  await contents.getByRole("link", { name: "Then the lamps" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Then the lamps" })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page, path);
});

test("the lightbox goes through the pictures by keyboard and gives the focus back", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(path);
  await enlarge(page, 0).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Schließen" })).toBeFocused();
  await expect(caption(page)).toContainText("Caption 0");
  await page.keyboard.press("ArrowRight");
  await expect(caption(page)).toContainText("Caption 1");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(caption(page)).toContainText("Caption 2");
  await dialog.getByRole("button", { name: "Nächstes Bild" }).click();
  await expect(caption(page)).toContainText("Caption 0");
  await expectAccessible(page, "lightbox");
  expect(await dialog.evaluate((shown) => shown.scrollWidth - shown.clientWidth)).toBeLessThanOrEqual(0);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(enlarge(page, 0)).toBeFocused();
});

test("a swipe turns to the next picture, and a button closes", async ({ page }) => {
  await page.goto(path);
  await enlarge(page, 1).click();
  const box = await page.getByRole("dialog").getByRole("img").boundingBox();
  if (!box) throw new Error("no picture");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.7, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.3, y, { steps: 4 });
  await page.mouse.up();
  await expect(caption(page)).toContainText("Caption 2");
  await page.getByRole("button", { name: "Schließen" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a picture is a plain link to its file", async ({ page, request }) => {
    await page.goto(path);
    const file = (await enlarge(page, 0).getAttribute("href")) ?? "";
    const answer = await request.get(file);
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/jpeg"]);
    await expect(page.locator("dialog")).toHaveCount(0);
  });
});
