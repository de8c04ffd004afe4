import { expect, type Page, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { publish } from "@/lib/newsroom/story/publish";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { expectAccessible } from "../../../expect-accessible";
import { aDraft, caretAtEnd, db, kept, storyText } from "../../newsroom";
import { selectByKeys } from "./select-by-keys";
import { openText } from "./text-steps";

test.setTimeout(60_000);
test.afterAll(() => db.$disconnect());

const bubble = (page: Page) => page.getByRole("dialog", { name: "Link", exact: true });
const field = (page: Page) => page.getByRole("combobox", { name: "Address, or words of a story, topic or author" });

async function aPublicStory(headline: string, lang = "en"): Promise<string> {
  const storyId = await aDraft(headline);
  await db.story.update({ where: { id: storyId }, data: { lang } });
  const { story } = await kept(storyId);
  const given = { storyId, versionId: story.draftVersionId ?? "" };
  return (await inTransaction(db, (tx) => publish(tx, clockActor, given))).path;
}

const runs = (storyId: string) => async () =>
  (await kept(storyId)).body.blocks.flatMap((block) => (block.type === "paragraph" ? block.text : []));
const link = (text: string, href: string) => ({ text, marks: [{ type: "link", href }] });

test("selected words are linked to a story that is found while typing, by keyboard alone, and the link is changed and removed", async ({
  browser,
}) => {
  const word = `Quay${Date.now()}`;
  const path = await aPublicStory(`${word} reopens`);
  const { page, storyId } = await openText(browser, "Linked");
  await selectByKeys(page, ["Control+End", ...Array(2).fill("Shift+Control+ArrowLeft")], "paragraph.");
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await expect(storyText(page).locator(".held-selection")).toHaveText("paragraph.");
  await page.keyboard.type(word.slice(0, -2));
  // Enter waits for what is found.
  await page.keyboard.press("Enter");
  await expect(storyText(page)).toBeFocused();
  await page.keyboard.type(" More.");
  const first = { text: "The first " };
  await expect.poll(runs(storyId)).toEqual([first, link("paragraph.", path), { text: " More." }]);

  for (const _ of " More.abc") await page.keyboard.press("ArrowLeft");
  const present = page.getByRole("dialog", { name: "This link" });
  await expect(present).toContainText(path);
  await page.keyboard.press("Control+k");
  await expect(field(page)).toHaveValue(path);
  await expect(bubble(page).getByRole("link", { name: "Open in a new tab" })).toHaveAttribute("href", path);
  await field(page).fill("example.org/quay");
  await page.keyboard.press("Enter");
  await page.keyboard.type("!");
  const changed = link("paragraph.", "https://example.org/quay");
  await expect.poll(runs(storyId)).toEqual([first, changed, { text: "! More." }]);

  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await present.getByRole("button", { name: "Remove the link" }).click();
  await page.keyboard.type("x");
  await expect.poll(runs(storyId)).toEqual([{ text: "The first paragrapxh.! More." }]);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect.poll(runs(storyId)).toEqual([first, changed, { text: "! More." }]);
});

test("Escape goes back to the text with the selection; a script and a draft are no targets", async ({ browser }) => {
  const { page, storyId } = await openText(browser, "Unlinked");
  const draft = `Draft${Date.now()}`;
  await aDraft(`${draft} is secret`);
  await selectByKeys(page, ["Control+End", ...Array(2).fill("Shift+Control+ArrowLeft")], "paragraph.");
  await page.keyboard.press("Control+k");
  await field(page).fill("javascript:alert(1)");
  await page.keyboard.press("Enter");
  await expect(bubble(page)).toContainText("A link must be an http, https, mailto or tel address");
  await field(page).fill(draft);
  await expect(bubble(page)).toContainText("No match.");
  await page.keyboard.press("Enter");
  await expect(bubble(page).getByRole("status")).toHaveText(
    `“${draft}” is no address, and nothing on this site is called that. Type an address or other words.`,
  );
  // Enter that does not wait for the answer gets the same.
  await field(page).fill(`${draft}x`);
  await page.keyboard.press("Enter");
  await expect(bubble(page).getByRole("status")).toContainText(`“${draft}x” is no address`);
  await page.keyboard.press("Escape");
  await expect(bubble(page)).toBeHidden();
  await page.keyboard.type("end");
  await expect.poll(runs(storyId)).toEqual([{ text: "The first end" }]);
});

test("without a selection the title of what was chosen becomes the text, with the arrows and with a click", async ({
  browser,
}) => {
  const word = `Mole${Date.now()}`;
  const older = await aPublicStory(`${word} one`);
  const newer = await aPublicStory(`${word} two`);
  const { page, storyId } = await openText(browser, "Titles");
  await page.keyboard.type(" ");
  await page.keyboard.press("Control+k");
  await field(page).fill(word);
  await expect(bubble(page).getByRole("option")).toHaveText([`${word} twoStory`, `${word} oneStory`]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.type(" and ");
  await page.keyboard.press("Control+k");
  await field(page).fill(word);
  await bubble(page)
    .getByRole("option", { name: `${word} two` })
    .click();
  await page.keyboard.type(".");
  await expect
    .poll(runs(storyId))
    .toEqual([
      { text: "The first paragraph. " },
      link(`${word} one`, older),
      { text: " and " },
      link(`${word} two`, newer),
      { text: "." },
    ]);
});

test("stories in other languages are found after those of the story's own, with their language", async ({
  browser,
}) => {
  const word = `Kai${Date.now()}`;
  const german = await aPublicStory(`${word} gesperrt`, "de");
  await aPublicStory(`${word} closed`);
  const { page, storyId } = await openText(browser, "Languages");
  await page.keyboard.type(" ");
  await page.keyboard.press("Control+k");
  await field(page).fill(word);
  await expect(bubble(page).getByRole("option")).toHaveText([`${word} closedStory`, `${word} gesperrtStory · German`]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.type(".");
  await expect
    .poll(runs(storyId))
    .toEqual([{ text: "The first paragraph. " }, link(`${word} gesperrt`, german), { text: "." }]);
});

test("a key works on what is selected at that moment, however fast it follows", async ({ browser }) => {
  const { page, storyId } = await openText(browser, "Fast keys");
  // In one task: the browser has not yet sent the event by which the editor hears of the selection.
  const selectAndPress = (words: number, key: string) =>
    storyText(page).evaluate(
      (text, [count, pressed]) => {
        for (let at = 0; at < count; at++) getSelection()?.modify("extend", "backward", "word");
        const event = {
          key: pressed,
          code: `Key${pressed.toUpperCase()}`,
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
        };
        text.dispatchEvent(new KeyboardEvent("keydown", event));
      },
      [words, key] as const,
    );
  await selectAndPress(2, "k");
  await expect(storyText(page).locator(".held-selection")).toHaveText("paragraph.");
  await field(page).fill("example.org");
  await page.keyboard.press("Enter");
  await page.keyboard.type(" Bold");
  await selectAndPress(1, "b");
  await page.keyboard.type("Strong");
  const linked = [{ text: "The first " }, link("paragraph.", "https://example.org")];
  const strong = { text: "Strong", marks: [{ type: "strong" }] };
  await expect.poll(async () => JSON.stringify(await runs(storyId)())).toContain(JSON.stringify(strong));
  expect((await runs(storyId)()).slice(0, 2)).toEqual(linked);
});

for (const dir of ["ltr", "rtl"] as const) {
  test(`the bubble fits into 360 pixels and has no faults for axe, ${dir}`, async ({ browser }) => {
    const { page, storyId } = await openText(browser, "Narrow");
    if (dir === "rtl") {
      await db.story.update({ where: { id: storyId }, data: { lang: "ar" } });
      await page.reload();
      await caretAtEnd(page);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.keyboard.press("Control+k");
    await field(page).fill("the");
    const box = await bubble(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectAccessible(page, "at the caret", "[data-text-frame]");
  });
}

test("outside the text Ctrl+K is the browser's, and Ctrl+J opens the commands everywhere", async ({ browser }) => {
  const { page } = await openText(browser, "Keys");
  await page.keyboard.press("Control+j");
  await expect(page.getByRole("dialog", { name: "Jump to" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("textbox", { name: "Headline", exact: true }).focus();
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Control+j");
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await expect(page.getByRole("dialog", { name: "Jump to" })).toBeVisible();
});
