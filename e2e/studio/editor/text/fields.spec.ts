import { expect, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aDraft, db, kept, signedIn, storyText } from "../../newsroom";
import { withoutLookups } from "../lookups";
import { uploaded } from "../picture-files";

test.setTimeout(60_000);
test.afterAll(() => db.$disconnect());

test("words typed in the middle of any field stay together, and undo takes them back", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("abcd", member.staffId);
  await withoutLookups(page);
  await page.goto(`/studio/stories/${storyId}`);
  const mediaId = await uploaded(page, "fields.jpg", "#335577");
  const { story } = await kept(storyId);
  const url = "https://www.youtube.com/watch?v=abcd";
  const blocks: StoryBody["blocks"] = [
    { id: "p", type: "picture", mediaId, caption: "abcd", size: "text" },
    { id: "q", type: "quote", text: [{ text: "No." }], attribution: "abcd" },
    { id: "u", type: "pullquote", text: [{ text: "Never." }], attribution: "abcd" },
    { id: "f", type: "factbox", title: "abcd", items: [[{ text: "One" }]] },
    { id: "e", type: "embed", url, title: "abcd" },
    { id: "t", type: "table", caption: "abcd", header: [], rows: [[[{ text: "A cell" }]]] },
  ];
  const patch = { body: { schema: 1 as const, blocks }, standfirst: "abcd", leadMediaId: mediaId, leadCaption: "abcd" };
  await inTransaction(db, (tx) => saveDraft(tx, clockActor, { storyId, rev: story.rev, patch, manual: true }));
  await page.reload();

  const text = storyText(page);
  const inBlock = (block: string, field: string) => text.locator(`.node-${block} [data-field="${field}"]`);
  // The field of a table is above the text while the caret is in it.
  await text.getByText("A cell").click();
  const fields = [
    page.getByLabel("Headline", { exact: true }),
    page.getByLabel("Standfirst", { exact: true }),
    page.getByLabel("Caption of the lead picture"),
    page.locator('[data-table-field="caption"]'),
    inBlock("picture", "caption"),
    inBlock("quote", "attribution"),
    inBlock("pullquote", "attribution"),
    inBlock("factbox", "title"),
    inBlock("embed", "title"),
  ];
  for (const field of fields) {
    await expect(field).toHaveValue("abcd");
    await field.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type("XYZ");
    await expect(field).toHaveValue("abXYZcd");
    // Browsers take back letters that were typed at once together or one by one.
    for (let letter = 0; letter < 3 && (await field.inputValue()) !== "abcd"; letter++)
      await page.keyboard.press("Control+z");
    await expect(field).toHaveValue("abcd");
    await page.keyboard.type("123");
    await expect(field).toHaveValue("ab123cd");
  }
  const address = page.getByLabel("Address of the embed");
  await address.focus();
  await page.keyboard.press("End");
  for (let letter = 0; letter < 2; letter++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("123");
  await expect(address).toHaveValue(url.replace("abcd", "ab123cd"));

  const saved = async () => {
    const { headline, standfirst, body } = await kept(storyId);
    return [headline, standfirst, ...body.blocks];
  };
  const typed = "ab123cd";
  await expect
    .poll(saved)
    .toMatchObject([
      typed,
      typed,
      { caption: typed },
      { attribution: typed },
      { attribution: typed },
      { title: typed },
      { title: typed, url: url.replace("abcd", typed) },
      { caption: typed },
    ]);
});
