import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../../../expect-accessible";
import { db, kept } from "../../newsroom";
import { openText } from "./text-steps";

test.setTimeout(60_000);
test.afterAll(() => db.$disconnect());

const headline = (page: Page) => page.getByRole("textbox", { name: "Headline", exact: true });
const notice = (page: Page) => page.locator("[role=alert]:not(#__next-route-announcer__)");

/** Puts a text into the clipboard and pastes it by the key, as a person does. */
async function pasteByKey(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((given) => navigator.clipboard.writeText(given), text);
  await page.keyboard.press("Control+v");
}

test("what is pasted beyond the limit of a headline is shown, and undone at a press", async ({ browser }) => {
  const { page, storyId } = await openText(browser, "Short");
  await headline(page).click();
  await page.keyboard.press("End");
  const words = ` ${"ferry ".repeat(32)}`;
  await pasteByKey(page, `${words}these words are too many`);
  await expect(notice(page)).toContainText("“Headline” takes at most 200 characters.");
  await expect(notice(page)).toContainText("words are too many");
  await expect(headline(page)).toHaveValue(`Short${words}these words are too many`.slice(0, 200));
  await expectAccessible(page, "the notice", "body > div:has(> [role=alert])");
  await page.getByRole("button", { name: "Undo the paste" }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(headline(page)).toBeFocused();
  await page.keyboard.type(" and sweet");
  await expect(headline(page)).toHaveValue("Short and sweet");
  await expect.poll(async () => (await kept(storyId)).headline).toBe("Short and sweet");
});

test("a field that is full says so while somebody types, until there is room again", async ({ browser }) => {
  const { page, storyId } = await openText(browser, "Full");
  const standfirst = page.getByRole("textbox", { name: "Standfirst" });
  await standfirst.fill("x".repeat(399));
  await expect(notice(page)).toHaveCount(0);
  await page.keyboard.press("End");
  await page.keyboard.type("y");
  await expect(notice(page)).toHaveText("“Standfirst” is full: it takes at most 400 characters.");
  await page.keyboard.type("z");
  await expect(standfirst).toHaveValue(`${"x".repeat(399)}y`);
  await page.keyboard.press("Backspace");
  await expect(notice(page)).toHaveCount(0);
  await page.keyboard.type("-");
  await expect.poll(async () => (await kept(storyId)).standfirst).toBe(`${"x".repeat(399)}-`);
});

test("fields of blocks and of dialogs have the same notice, where it can be read and pressed", async ({ browser }) => {
  const { page } = await openText(browser, "Elsewhere");
  await page.keyboard.type("\n/fact");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Inside.");
  await page.getByLabel("Title of the fact box").click();
  await pasteByKey(page, `${"a".repeat(300)} lost`);
  await expect(notice(page)).toContainText("“Title of the fact box” takes at most 300 characters.");
  await expect(notice(page)).toContainText("lost");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.keyboard.press("Control+Enter");
  const dialog = page.getByRole("dialog", { name: "Submit for review?" });
  await dialog.getByRole("textbox").click();
  await pasteByKey(page, `${"a".repeat(2_100)} lost`);
  await expect(dialog.getByRole("alert")).toContainText("lost");
  await dialog.getByRole("button", { name: "Undo the paste" }).click();
  await expect(dialog.getByRole("textbox")).toHaveValue("");
  await page.keyboard.type("Please look.");
  await expect(dialog.getByRole("textbox")).toHaveValue("Please look.");
});
