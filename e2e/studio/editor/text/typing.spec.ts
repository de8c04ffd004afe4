import { type Browser, expect, type Page, test } from "@playwright/test";
import { blockText } from "@/lib/newsroom/story/body/body";
import { aDraft, caretAtEnd, db, kept, signedIn, storyText } from "../../newsroom";
import { selectByKeys } from "./select-by-keys";

test.setTimeout(60_000);
test.afterAll(() => db.$disconnect());

async function opened(browser: Browser, headline: string, lang = "en") {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft(headline, member.staffId);
  await db.story.update({ where: { id: storyId }, data: { lang } });
  await page.goto(`/studio/stories/${storyId}`);
  await caretAtEnd(page);
  return { page, storyId };
}

const lines = (storyId: string) => async () => (await kept(storyId)).body.blocks.map(blockText);
const headline = (page: Page) => page.getByRole("textbox", { name: "Headline", exact: true });
const standfirst = (page: Page) => page.getByRole("textbox", { name: "Standfirst" });

test("quotes, apostrophes and dashes become typographic while typing, each undone by one key", async ({ browser }) => {
  const { page, storyId } = await opened(browser, "Marks");
  await page.keyboard.press("Enter");
  await page.keyboard.type(`"It's on" -- he said`);
  await page.keyboard.press("Enter");
  await page.keyboard.type('12 x "');
  await page.keyboard.press("Control+z");
  await page.keyboard.type('a" and "');
  await page.keyboard.press("Backspace");
  await page.keyboard.type("b");
  await expect.poll(lines(storyId)).toEqual(["The first paragraph.", "“It’s on” — he said", '12 x "a” and "b']);
});

test("French spaces and dots are written while typing, each undone by one key", async ({ browser }) => {
  const { page, storyId } = await opened(browser, "Espaces", "fr");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Quoi? À 10:30: voir https://example.org/?a:b... ou 'so'...");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Non!");
  await page.keyboard.press("Backspace");
  await page.keyboard.type(" Si...");
  await page.keyboard.press("Control+z");
  await page.keyboard.type(" fin ;");
  await page.keyboard.press("Control+z");
  await page.keyboard.type(" oui");
  await expect
    .poll(lines(storyId))
    .toEqual([
      "The first paragraph.",
      "Quoi\u202f? À 10:30\u00a0: voir https://example.org/?a:b... ou “so”…",
      "Non! Si... fin ; oui",
    ]);
});

test("what is pasted and what is code keeps its straight quotes", async ({ browser }) => {
  const { page, storyId } = await opened(browser, "Straight");
  await page.keyboard.press("Enter");
  await storyText(page).evaluate((target) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", `"it's" -- so`);
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.keyboard.type(" ");
  await page.getByRole("button", { name: "Code", exact: true }).click();
  await page.keyboard.type(`a="b"--`);
  await page.getByRole("button", { name: "Code", exact: true }).click();
  await page.keyboard.type(` "c"`);
  await expect.poll(lines(storyId)).toEqual(["The first paragraph.", `"it's" -- so a="b"-- “c”`]);
});

test("the marks are those of the story's language, in the headline and the standfirst too", async ({ browser }) => {
  const { page, storyId } = await opened(browser, "Französisch", "fr");
  await headline(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.type(` "l'eau"`);
  await expect(headline(page)).toHaveValue("Französisch «\u00a0l’eau\u00a0»");
  await page.keyboard.press("Backspace");
  await expect(headline(page)).toHaveValue('Französisch «\u00a0l’eau"');
  await page.keyboard.press("Backspace");
  await page.keyboard.type('"');
  await page.keyboard.press("Control+z");
  await page.keyboard.type("!");
  await expect(headline(page)).toHaveValue('Französisch «\u00a0l’eau"\u202f!');
  await page.keyboard.press("Enter");
  await page.keyboard.type(`"Oui"`);
  await page.keyboard.press("Enter");
  await caretAtEnd(page);
  await page.keyboard.type(` "Non" --`);
  await expect.poll(lines(storyId)).toEqual(["The first paragraph. «\u00a0Non\u00a0» –"]);
  const saved = await kept(storyId);
  expect([saved.headline, saved.standfirst]).toEqual(['Französisch «\u00a0l’eau"\u202f!', "«\u00a0Oui\u00a0»"]);
});

test("a long headline wraps while it is typed; Enter leads to the standfirst and the text, and no key loses words", async ({
  browser,
}) => {
  const { page, storyId } = await opened(browser, "Long");
  await page.setViewportSize({ width: 360, height: 740 });
  await headline(page).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("End");
  await page.keyboard.type(` ${"harbour ".repeat(12)}end`);
  const isWhole = () => headline(page).evaluate((field) => field.scrollHeight <= field.clientHeight + 1);
  expect(await isWhole()).toBe(true);
  await page.keyboard.press("Enter");
  await expect(standfirst(page)).toBeFocused();
  await page.keyboard.type("Below.");
  await page.keyboard.press("Enter");
  await expect(storyText(page)).toBeFocused();
  await selectByKeys(page, ["Control+Home"], "");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("So: ");
  await expect.poll(lines(storyId)).toEqual(["So: The first paragraph."]);
  const saved = await kept(storyId);
  expect([saved.headline, saved.standfirst]).toEqual([`Long ${"harbour ".repeat(12)}end`, "Below."]);
});

test("the bar counts words and minutes, in the language of the story", async ({ browser }) => {
  const { page } = await opened(browser, "Counted");
  const length = page.getByTitle("Length of the text, and time to read it");
  await expect(length).toHaveText("3 words · 1 min");
  await page.keyboard.type(" And three more");
  await expect(length).toHaveText("6 words · 1 min");
  await page.keyboard.insertText(` ${"word ".repeat(1_000)}`);
  await expect(length).toHaveText("1,006 words · 4 min");
});

test("Alt with an arrow moves paragraphs and items, the caret goes along, and undo takes one move back", async ({
  browser,
}) => {
  const { page, storyId } = await opened(browser, "Moved");
  await page.keyboard.type("\nSecond.\n- one\ntwo");
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.type("!");
  await expect.poll(lines(storyId)).toEqual(["The first paragraph.", "Second.", "two!\none"]);
  await page.keyboard.press("Alt+ArrowUp");
  await selectByKeys(page, ["Control+Home"], "");
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.type("Now: ");
  await expect.poll(lines(storyId)).toEqual(["Second.", "two!\none", "Now: The first paragraph."]);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.keyboard.type("Then: ");
  await expect.poll(lines(storyId)).toEqual(["Second.", "Then: The first paragraph.", "two!\none"]);
});
