import { type Browser, expect, type Page, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { blockText } from "@/lib/newsroom/story/body/body";
import { publish } from "@/lib/newsroom/story/publish";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { db, kept, storyText } from "../../newsroom";
import { withoutLookups } from "../lookups";
import { pasteFiles, pictureFile, uploaded } from "../picture-files";
import { openEmptyLine, savedBlocks } from "./text-steps";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

const tool = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** A draft with the caret on an empty line, where no address is looked up. */
async function opened(browser: Browser, headline: string) {
  const story = await openEmptyLine(browser, headline);
  await withoutLookups(story.page);
  return story;
}

/** The same of what the editor shows, with its empty paragraphs. */
const shown = (page: Page) => () =>
  storyText(page).evaluate((text) =>
    [...text.children].map((block) => {
      if (block.tagName === "P") return block.textContent;
      const kind = block.querySelector("figure, [data-embed], [data-quote]");
      if (kind?.matches("figure")) return "picture";
      return kind?.matches("[data-embed]") ? "embed" : (kind?.getAttribute("data-quote") ?? block.tagName);
    }),
  );

async function embed(page: Page, address: string): Promise<void> {
  await tool(page, "Embed").click();
  await page.getByLabel("Address of the video, post or chart").fill(address);
  await page.keyboard.press("Enter");
  await expect(storyText(page)).toBeFocused();
}

test("pictures from the library stay when another follows, and so do the words typed after them", async ({
  browser,
}) => {
  const { page, storyId } = await opened(browser, "Two pictures");
  const ids = [await uploaded(page, "one.jpg", "#335577"), await uploaded(page, "two.jpg", "#775533")];
  for (const id of ids) {
    // By keyboard, so that the dialog gives the focus back to the button and not to the text.
    await tool(page, "Picture").press("Enter");
    await page.locator(`li:has(img[src*="${id}"]) button`).click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await page.keyboard.type("After them.");
  const first = "The first paragraph.";
  await expect.poll(savedBlocks(storyId)).toEqual([first, "picture", "picture", "After them."]);
  const pictures = (await kept(storyId)).body.blocks.flatMap((block) =>
    block.type === "picture" ? block.mediaId : [],
  );
  expect(pictures).toEqual(ids);

  await page.keyboard.press("Control+z");
  await expect.poll(shown(page)).toEqual([first, "picture", "picture", ""]);
  await page.keyboard.press("Control+z");
  await expect.poll(shown(page)).toEqual([first, "picture", ""]);
  await page.keyboard.type("One remains.");
  await expect.poll(savedBlocks(storyId)).toEqual([first, "picture", "One remains."]);
});

test("four embeds are four embeds, on the published page too", async ({ browser }) => {
  const { page, storyId } = await opened(browser, `Four embeds ${Date.now()}`);
  const addresses = [1, 2, 3, 4].map((n) => `https://www.youtube.com/watch?v=abc${n}`);
  for (const address of addresses) await embed(page, address);
  await page.keyboard.type("After them.");
  const four = ["embed", "embed", "embed", "embed"];
  await expect.poll(savedBlocks(storyId)).toEqual(["The first paragraph.", ...four, "After them."]);
  const { story } = await kept(storyId);
  const { path } = await inTransaction(db, (tx) =>
    publish(tx, clockActor, { storyId, versionId: story.draftVersionId ?? "" }),
  );
  await page.goto(path);
  const article = page.locator("article.story");
  await expect(article).toContainText("After them.");
  for (const address of addresses) await expect(article.locator(`[href="${address}"]`)).toHaveCount(1);
});

test("the caret is in every block that one can write in, and in a paragraph after every other", async ({ browser }) => {
  const { page, storyId } = await opened(browser, "Every block");
  await tool(page, "Divider").click();
  await page.keyboard.type("After the line.");
  await tool(page, "Table").click();
  await page.keyboard.type("First cell");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Second cell");
  await tool(page, "Fact box").click();
  await page.keyboard.type("In the box.\nIn it too.\n\n");
  await page.keyboard.type("---");
  await page.keyboard.type("After the dashes.\nAnd on.");
  const typed = ["After the line.", "table", "factbox", "divider", "After the dashes.", "And on."];
  await expect.poll(savedBlocks(storyId)).toEqual(["The first paragraph.", "divider", ...typed]);
  const texts = (await kept(storyId)).body.blocks.map((block) => blockText(block).trim());
  expect(texts[3]).toMatch(/^First cell\s+Second cell/);
  expect(texts[4]).toMatch(/^In the box\.\s+In it too\.$/);
});

test("an insertion in the middle of the text leaves all other blocks as they are", async ({ browser }) => {
  const { page, storyId } = await opened(browser, "In the middle");
  await page.keyboard.type("Second.\nThird.");
  await page.keyboard.press("ArrowUp");
  await tool(page, "Divider").click();
  await tool(page, "Divider").click();
  await page.keyboard.type("New.");
  await expect.poll(shown(page)).toEqual(["The first paragraph.", "Second.", "HR", "HR", "New.", "Third."]);
  await page.keyboard.press("Control+a");
  await embed(page, "https://vimeo.com/1");
  await page.keyboard.type("Last.");
  const all = ["The first paragraph.", "Second.", "divider", "divider", "New.", "Third.", "embed", "Last."];
  await expect.poll(savedBlocks(storyId)).toEqual(all);
});

test("a selected block is not replaced by what is typed, pasted or chosen from the toolbar", async ({ browser }) => {
  const { page, storyId } = await opened(browser, "Selected blocks");
  const first = "The first paragraph.";
  const selected = storyText(page).locator("[data-selected]");
  const embeds = storyText(page).locator("[data-embed]");
  // Each at another place: a second click at the same one would be a double click.
  const select = async (x: number) => {
    await embeds
      .last()
      .locator("p")
      .click({ position: { x, y: 5 } });
    await expect(selected).toHaveCount(1);
  };
  await embed(page, "https://vimeo.com/2");
  await select(20);
  await page.keyboard.type("Typed.");
  await expect.poll(shown(page)).toEqual([first, "embed", "Typed."]);

  await select(60);
  await page.keyboard.press("Control+c");
  await page.keyboard.press("Control+v");
  await page.keyboard.press("Control+v");
  await page.keyboard.type("Pasted.");
  await expect.poll(shown(page)).toEqual([first, "embed", "embed", "embed", "Pasted.", "Typed."]);

  await select(100);
  await tool(page, "Pull quote").click();
  await page.keyboard.type("Quoted.");
  await expect.poll(shown(page)).toEqual([first, "embed", "embed", "embed", "pull", "Pasted.", "Typed."]);
  await select(140);
  await page.keyboard.press("Backspace");
  const blocks = [first, "embed", "embed", "pullquote", "Pasted.", "Typed."];
  await expect.poll(savedBlocks(storyId)).toEqual(blocks);
});

test("two files that are pasted give two pictures in their order", async ({ browser }) => {
  const { page, storyId } = await opened(browser, "Two files");
  await pasteFiles(storyText(page), [await pictureFile("a.jpg", "#112233"), await pictureFile("b.jpg", "#332211")]);
  await expect(storyText(page).locator("figure")).toHaveCount(2);
  await page.keyboard.type("After both.");
  await expect.poll(savedBlocks(storyId)).toEqual(["The first paragraph.", "picture", "picture", "After both."]);
  const ids = (await kept(storyId)).body.blocks.flatMap((block) => (block.type === "picture" ? block.mediaId : []));
  const media = await Promise.all(ids.map((id) => db.media.findUniqueOrThrow({ where: { id } })));
  expect(media.map(({ originalName }) => originalName)).toEqual(["a.jpg", "b.jpg"]);
});

test("who closes the library without a choice writes on where the caret was", async ({ browser }) => {
  const { page, storyId } = await opened(browser, "No picture after all");
  await page.keyboard.type("/pict");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.type("Written on.");
  await expect.poll(savedBlocks(storyId)).toEqual(["The first paragraph.", "Written on."]);
});

test("Enter at the end of a quote goes to the empty paragraph after it", async ({ browser }) => {
  const { page, storyId } = await opened(browser, "After a quote");
  const first = "The first paragraph.";
  await tool(page, "Quote").click();
  await page.keyboard.type("Quoted.");
  const before = await shown(page)();
  await page.keyboard.press("Enter");
  await page.keyboard.type("After it.");
  await expect.poll(shown(page)).toEqual([first, "plain", "After it.", ...before.slice(3)]);
  await expect.poll(savedBlocks(storyId)).toEqual([first, "quote", "After it."]);
});
