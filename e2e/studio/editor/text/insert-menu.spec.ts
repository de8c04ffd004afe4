import { expect, type Page, test } from "@playwright/test";
import { blockText } from "@/lib/newsroom/story/body/body";
import { expectAccessible } from "../../../expect-accessible";
import { aDraft, caretAtEnd, db, kept, signedIn, storyText } from "../../newsroom";
import { withoutLookups } from "../lookups";
import { openEmptyLine, savedBlocks } from "./text-steps";

test.setTimeout(60_000);
test.afterAll(() => db.$disconnect());

const menu = (page: Page) => page.getByRole("listbox", { name: "Insert a block" });
const first = "The first paragraph.";

test("a slash on an empty line finds blocks while typing, and writing goes on in them and after them", async ({
  browser,
}) => {
  const { page, storyId } = await openEmptyLine(browser, "Slashes");
  await withoutLookups(page);
  await page.keyboard.type("/");
  await expect(menu(page).getByRole("option")).toHaveText([
    ...["Heading", "Subheading", "Minor heading", "List", "Numbered list", "Quote", "Pull quote"],
    ...["Picture", "Embed", "Fact box", "Table", "Divider"],
  ]);
  await page.keyboard.type("fact b");
  await expect(menu(page).getByRole("option")).toHaveText(["Fact box"]);
  await page.keyboard.press("Enter");
  await page.keyboard.type("In the box.\n\nAfter the box.\n/heading");
  await page.keyboard.press("ArrowDown");
  await expect(storyText(page)).toHaveAttribute("aria-activedescendant", /.+-1$/);
  await page.keyboard.press("Enter");
  await page.keyboard.type("A heading\n/divider\nAfter the line.\n/embed\n");
  await page.getByLabel("Address of the video, post or chart").fill("ftp://example.org");
  await page.keyboard.press("Enter");
  await expect(page.getByText("An embed must be an http or https address.")).toBeVisible();
  await page.getByLabel("Address of the video, post or chart").fill("https://vimeo.com/7");
  await page.keyboard.press("Enter");
  await expect(storyText(page)).toBeFocused();
  await page.keyboard.type("After the embed.\n/numb\none\ntwo");
  const blocks = [
    "factbox",
    "After the box.",
    "heading",
    "divider",
    "After the line.",
    "embed",
    "After the embed.",
    "list",
  ];
  await expect.poll(savedBlocks(storyId)).toEqual([first, ...blocks]);
  const list = (await kept(storyId)).body.blocks.at(-1);
  expect(list).toMatchObject({ ordered: true, items: [[{ text: "one" }], [{ text: "two" }]] });
  expect((await kept(storyId)).body.blocks[3]).toMatchObject({ level: 3, text: [{ text: "A heading" }] });
});

test("a slash is text in a line of words, after Escape, and where no block is called so", async ({ browser }) => {
  const { page, storyId } = await openEmptyLine(browser, "Just text");
  await page.keyboard.type("Either/or");
  await expect(menu(page)).toBeHidden();
  await page.keyboard.press("Enter");
  await page.keyboard.type("/");
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu(page)).toBeHidden();
  await page.keyboard.type("etc");
  await expect(menu(page)).toBeHidden();
  await page.keyboard.press("Enter");
  await page.keyboard.type("/usr");
  await expect(page.getByText("No block is called “usr”.")).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("The end.");
  await expect.poll(savedBlocks(storyId)).toEqual([first, "Either/or", "/etc", "/usr", "The end."]);
  // Back on such a line the menu stays closed.
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("End");
  await expect(page.getByRole("button", { name: "Insert a block here" })).toBeHidden();
  await expect(page.getByText("No block is called “usr”.")).toBeHidden();
});

test("the button on an empty line opens the menu by mouse, and what was inserted is undone in one step", async ({
  browser,
}) => {
  const { page, storyId } = await openEmptyLine(browser, "Plus");
  await page.getByRole("button", { name: "Insert a block here" }).click();
  await page.keyboard.type("div");
  await menu(page).getByRole("option", { name: "Divider" }).click();
  await page.keyboard.type("Below.");
  await expect.poll(savedBlocks(storyId)).toEqual([first, "divider", "Below."]);
  // What is typed after it is a step of its own.
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(storyText(page).locator("hr")).toHaveCount(0);
  await expect(storyText(page)).not.toContainText("div");
  await expect(menu(page)).toBeHidden();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("All new.");
  await expect.poll(savedBlocks(storyId)).toEqual(["All new."]);
});

const chosen: [words: string, type: string][] = [
  ["fact", "factbox"],
  ["table", "table"],
  ["quote", "quote"],
  ["pull", "pullquote"],
  ["h3", "heading"],
  ["list", "list"],
  ["numb", "list"],
];

for (const [words, type] of chosen) {
  test(`/${words} puts the caret into what it makes, and one undo gives back the empty line`, async ({ browser }) => {
    const { page, storyId } = await openEmptyLine(browser, `Chosen ${words}`);
    await page.keyboard.type("Before.\n");
    await page.keyboard.type(`/${words}`, { delay: 30 });
    await page.keyboard.press("Enter");
    await page.keyboard.type("Inside.");
    const written = async () => (await kept(storyId)).body.blocks.map((block) => [block.type, blockText(block).trim()]);
    await expect.poll(written).toEqual([
      ["paragraph", first],
      ["paragraph", "Before."],
      [type, "Inside."],
    ]);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.keyboard.type("Instead.");
    await expect.poll(savedBlocks(storyId)).toEqual([first, "Before.", "Instead."]);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect(storyText(page)).not.toContainText("/");
  });
}

test("by touch on 360 pixels the button and the menu are on the page, and axe finds nothing", async ({ browser }) => {
  const { page: big, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("Touched", member.staffId);
  const context = await browser.newContext({
    ...{ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    storageState: await big.context().storageState(),
  });
  const page = await context.newPage();
  await page.goto(`/studio/stories/${storyId}`);
  await caretAtEnd(page);
  await page.keyboard.press("Enter");
  const plus = page.getByRole("button", { name: "Insert a block here" });
  const box = await plus.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  await plus.tap();
  await expect(menu(page)).toBeVisible();
  await expectAccessible(page, "at the caret", "[data-text-frame]");
  await menu(page).getByRole("option", { name: "Divider" }).tap();
  await page.keyboard.type("Below.");
  await expect.poll(savedBlocks(storyId)).toEqual([first, "divider", "Below."]);
  await context.close();
});
