import { expect, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { blockText, type StoryBody } from "@/lib/newsroom/story/body/body";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { expectAccessible } from "../../../expect-accessible";
import { aDraft, caretAtEnd, db, kept, signedIn, storyText } from "../../newsroom";
import { uploaded } from "../picture-files";

test.setTimeout(60_000);
test.afterAll(() => db.$disconnect());

test("words are found, gone through and replaced by keyboard, all of them in one step of undo", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("Found", member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  await caretAtEnd(page);
  await page.keyboard.type(" The ferry's back.\n- Ferry\nferryman\n\nA ferry.");
  const lines = async () => (await kept(storyId)).body.blocks.map(blockText);
  const before = ["The first paragraph. The ferry’s back.", "Ferry\nferryman", "A ferry."];
  await expect.poll(lines).toEqual(before);

  await page.keyboard.press("Control+f");
  const bar = page.getByRole("search", { name: "Find and replace" });
  const status = bar.getByRole("status");
  await expect(bar.getByLabel("Find", { exact: true })).toBeFocused();
  await page.keyboard.type("ferry");
  await expect(status).toHaveText("1 of 4");
  await expect(storyText(page).locator(".match")).toHaveText(["ferry", "Ferry", "ferry", "ferry"]);
  await page.keyboard.press("Enter");
  await expect(status).toHaveText("2 of 4");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Shift+Enter");
  await expect(status).toHaveText("4 of 4");
  await bar.getByRole("button", { name: "Match case" }).press("Enter");
  await expect(status).toHaveText("1 of 3");
  await bar.getByRole("button", { name: "Whole words" }).press("Enter");
  await expect(status).toHaveText("1 of 2");

  await page.keyboard.press("Control+h");
  await bar.getByLabel("Replace with").fill("boat");
  await bar.getByRole("button", { name: "Match case" }).press("Enter");
  await bar.getByRole("button", { name: "Replace all" }).press("Enter");
  await expect(status).toHaveText("3 replaced");
  const after = ["The first paragraph. The boat’s back.", "Boat\nferryman", "A boat."];
  await expect.poll(lines).toEqual(after);
  await page.keyboard.press("Escape");
  await expect(storyText(page)).toBeFocused();
  await expect(bar).toBeHidden();
  await page.keyboard.press("Control+z");
  await expect.poll(lines).toEqual(before);
  await page.keyboard.press("Control+End");
  await page.keyboard.type("The end.");
  await expect.poll(lines).toEqual([...before, "The end."]);
});

test("the selected match is in view while one types, wherever it is", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("Far below", member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  await caretAtEnd(page);
  await page.keyboard.type(`${"\nA line.".repeat(40)}\nThe needle.`);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+f");
  await page.keyboard.type("needle");
  await expect(storyText(page).locator(".current-match")).toBeInViewport();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("first");
  await expect(storyText(page).locator(".current-match")).toHaveText("first");
  await expect(storyText(page).locator(".current-match")).toBeInViewport();
});

test("what is typed after the button Replace is the replacement", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("By mouse", member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  await caretAtEnd(page);
  await page.keyboard.press("Control+f");
  await page.keyboard.type("first");
  const bar = page.getByRole("search", { name: "Find and replace" });
  await bar.getByRole("button", { name: "Replace", exact: true }).click();
  await page.keyboard.type("second");
  await bar.getByRole("button", { name: "Replace all" }).click();
  await expect.poll(async () => (await kept(storyId)).text).toBe("The second paragraph.");
});

test("one match after the other is replaced, at 360 pixels, and Escape leaves the match selected", async ({
  browser,
}) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("Narrow", member.staffId);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/studio/stories/${storyId}`);
  await caretAtEnd(page);
  await page.keyboard.type(" one two one");
  await page.keyboard.press("Control+h");
  const bar = page.getByRole("search", { name: "Find and replace" });
  await bar.getByLabel("Find", { exact: true }).fill("one");
  await expect(bar.getByRole("status")).toHaveText("1 of 2");
  await bar.getByLabel("Replace with").fill("three");
  await bar.getByRole("button", { name: "Replace", exact: true }).click();
  await expect(bar.getByRole("status")).toHaveText("1 of 1");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(page, "the search of the text", "main");
  await page.keyboard.press("Escape");
  await page.keyboard.type("four");
  await expect.poll(async () => (await kept(storyId)).text).toBe("The first paragraph. three two four");
});

test("captions, titles, cells and who is quoted are searched and replaced too, and Escape goes there", async ({
  browser,
}) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("Fields", member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  const mediaId = await uploaded(page, "ferry.jpg", "#335577");
  await db.media.update({ where: { id: mediaId }, data: { alts: { en: "A ferry in fog" } } });
  const { story, body } = await kept(storyId);
  const blocks: StoryBody["blocks"] = [
    { id: "p", type: "picture", mediaId, caption: "The ferry leaves", size: "text" },
    { id: "q", type: "quote", text: [{ text: "No." }], attribution: "Ferry crew" },
    { id: "f", type: "factbox", title: "FERRY", items: [[{ text: "One ferry" }]] },
    { id: "t", type: "table", caption: "Ferry fares", header: [], rows: [[[{ text: "ferry" }]]] },
  ];
  const patch = { body: { schema: 1 as const, blocks: [...body.blocks, ...blocks] } };
  await inTransaction(db, (tx) => saveDraft(tx, clockActor, { storyId, rev: story.rev, patch, manual: true }));
  await page.reload();
  // In the middle of the text a click would open the picture.
  await storyText(page).getByText("The first paragraph.").click();
  await page.keyboard.press("Control+f");
  const bar = page.getByRole("search", { name: "Find and replace" });
  await bar.getByLabel("Find", { exact: true }).fill("ferry");
  await expect(bar.getByRole("status")).toHaveText("1 of 7");
  // To the attribution, by way of the caption and the alternative text.
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(bar.getByRole("status")).toHaveText("3 of 7");
  await page.keyboard.press("Escape");
  const attribution = page.getByLabel("Who said it");
  await expect(attribution).toBeFocused();
  await page.keyboard.insertText("Boat");
  await expect(attribution).toHaveValue("Boat crew");
  await page.keyboard.press("Control+h");
  await bar.getByLabel("Find", { exact: true }).fill("ferry");
  await bar.getByLabel("Replace with").fill("ship");
  await bar.getByRole("button", { name: "Replace all" }).click();
  await expect(bar.getByRole("status")).toHaveText("5 replaced");
  await expect
    .poll(async () => (await kept(storyId)).body.blocks.slice(1))
    .toMatchObject([
      { caption: "The ship leaves" },
      { attribution: "Boat crew" },
      { title: "SHIP", items: [[{ text: "One ship" }]] },
      { caption: "Ship fares", rows: [[[{ text: "ship" }]]] },
    ]);
});

test("the headline and the standfirst are searched and replaced with the text, and undo takes all of it back", async ({
  browser,
}) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("The ferry and the ferry", member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  const headline = page.getByLabel("Headline", { exact: true });
  const standfirst = page.getByLabel("Standfirst", { exact: true });
  await standfirst.focus();
  await page.keyboard.type("A ferry leaves");
  await caretAtEnd(page);
  await page.keyboard.type(" A ferry.");
  await page.keyboard.press("Control+f");
  const bar = page.getByRole("search", { name: "Find and replace" });
  const status = bar.getByRole("status");
  await bar.getByLabel("Find", { exact: true }).fill("ferry");
  await expect(page.locator("mark")).toHaveText(["ferry", "ferry", "ferry"]);
  await expect(status).toHaveText("1 of 4");
  await page.keyboard.press("Enter");
  await expect(status).toHaveText("2 of 4");
  await expect(page.locator("mark[data-current]")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(headline).toBeFocused();
  await page.keyboard.type("boat");
  await expect(headline).toHaveValue("The ferry and the boat");

  // Opened from there, the search begins there.
  await page.keyboard.press("Home");
  await page.keyboard.press("Control+h");
  await bar.getByLabel("Find", { exact: true }).fill("ferry");
  await expect(status).toHaveText("1 of 3");
  await bar.getByLabel("Replace with").fill("ship");
  await bar.getByRole("button", { name: "Replace", exact: true }).click();
  await expect(headline).toHaveValue("The ship and the boat");
  await expect(status).toHaveText("1 of 2");
  await bar.getByRole("button", { name: "Replace all" }).click();
  await expect(status).toHaveText("2 replaced");
  await expect(standfirst).toHaveValue("A ship leaves");
  const saved = async () => {
    const { headline: title, standfirst: under, text } = await kept(storyId);
    return [title, under, text];
  };
  await expect.poll(saved).toEqual(["The ship and the boat", "A ship leaves", "The first paragraph. A ship."]);

  await page.keyboard.press("Escape");
  await standfirst.focus();
  await page.keyboard.press("Control+z");
  await expect(standfirst).toHaveValue("A ferry leaves");
  await expect(headline).toHaveValue("The ship and the boat");
  await headline.focus();
  await page.keyboard.press("Control+z");
  await expect(headline).toHaveValue("The ferry and the boat");
  await page.keyboard.press("Control+y");
  await expect(headline).toHaveValue("The ship and the boat");
  await page.keyboard.press("End");
  await page.keyboard.type("s");
  await caretAtEnd(page);
  await page.keyboard.type(" Again.");
  await expect
    .poll(saved)
    .toEqual(["The ship and the boats", "A ferry leaves", "The first paragraph. A ferry. Again."]);
});
