import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { blockText } from "@/lib/newsroom/story/body/body";
import { aDraft, caretAtEnd, db, kept, signedIn, storyText } from "../../newsroom";
import { paste } from "./text-steps";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

const fixture = (name: string) => readFile(`components/studio/editor/body/paste/fixtures/${name}.clipboard`, "utf8");

test("texts from Word and Google Docs are pasted one after the other, and writing goes on between them", async ({
  browser,
}) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("Two sources", member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  const text = storyText(page);
  await text.click();
  await page.keyboard.press("Control+a");
  await paste(text, { "text/html": await fixture("word-review") });
  const notice = page.getByRole("status").filter({ hasText: "Pasted, with changes:" });
  await expect(notice.getByRole("listitem")).toHaveText([
    "1 tracked deletion was left out; tracked insertions are in the text",
    "1 comment was left out",
    "1 footnote is at the end of the pasted text",
    "1 picture could not be read: insert the file yourself at the mark",
  ]);
  await page.keyboard.type(" Written on.");
  await expect(notice.getByRole("button", { name: "Undo the paste" })).toBeHidden();
  await page.keyboard.press("Enter");
  await paste(text, { "text/html": await fixture("google-docs") });
  await expect(notice.getByRole("listitem").first()).toHaveText("1 comment was left out");
  await page.keyboard.type(" And on.");

  const lines = async () => (await kept(storyId)).body.blocks.map(blockText);
  const picture = "https://lh7-rt.googleusercontent.com/docsz/AD_4nX?key=abc";
  await expect
    .poll(lines, { timeout: 20_000 })
    .toEqual([
      "Harbour",
      "The ferry runs daily from Pier 4.[1]",
      "قال الوزير: Pier 4 مفتوح.",
      "The end.",
      "\n\nFares\nAdult 3",
      "[Picture: The pier at dawn]",
      "[1] Timetable of 2026. Written on.",
      "Harbour",
      "The ferry is back at last, says the port.[1]",
      "Boats\nTwo new\nPiers",
      "مرحبا Ferry",
      `[Picture: A boat ${picture}]`,
      "[1] Since 1986. And on.",
    ]);
});

test("a paste is undone from its notice alone, with what was written before left as it is", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("Undone", member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  const text = storyText(page);
  await caretAtEnd(page);
  await page.keyboard.type(" Mine.");
  await paste(text, { "text/html": "<p>Now <del>old</del><ins>new</ins>.</p>" });
  await expect(text).toContainText("Mine.Now new.");
  await page.getByRole("button", { name: "Undo the paste" }).click();
  await expect(text).not.toContainText("new");
  await page.keyboard.type(" Still.");
  await expect
    .poll(async () => (await kept(storyId)).text, { timeout: 20_000 })
    .toBe("The first paragraph. Mine. Still.");
});

test("what a paste changed is said in view, at the end of a long text too", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  await page.goto(`/studio/stories/${await aDraft("Long", member.staffId)}`);
  await caretAtEnd(page);
  await page.keyboard.type("\nA line.".repeat(40));
  await paste(storyText(page), { "text/html": "<p>Now <del>old</del>new.</p>" });
  await page.keyboard.type(" On.");
  await expect(storyText(page)).toContainText("Now new. On.");
  await expect(page.getByText("1 tracked deletion was left out")).toBeInViewport({ ratio: 1 });
});

test("the code of a post becomes an embed, and a picture in the markup is uploaded", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("Code", member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  const text = storyText(page);
  await caretAtEnd(page);
  await page.keyboard.press("Enter");
  const [code = ""] = /<blockquote class="twitter-tweet">.*<\/script>/s.exec(await fixture("web-page")) ?? [];
  await paste(text, { "text/plain": code });
  await expect(page.getByLabel("Address of the embed")).toHaveValue("https://x.com/port/status/1234567890");
  await paste(text, { "text/html": await fixture("gmail") });
  await expect(text.locator("figure img[src^='/studio/media/']")).toBeVisible({ timeout: 20_000 });
  const types = async () => (await kept(storyId)).body.blocks.map(({ type }) => type);
  await page.keyboard.type(" Written on.");
  const all = ["paragraph", "embed", "paragraph", "paragraph", "paragraph", "picture", "quote"];
  await expect.poll(types, { timeout: 20_000 }).toEqual(all);
  expect((await kept(storyId)).text).toContain("Is it? Written on.");
});
