import type { Browser, Locator } from "@playwright/test";
import { aDraft, caretAtEnd, kept, signedIn } from "../../newsroom";

/** A draft of one paragraph, opened by a reporter with the caret at its end. */
export async function openText(browser: Browser, headline: string) {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft(headline, member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  await caretAtEnd(page);
  return { page, storyId };
}

/** The same with the caret on an empty line after the paragraph. */
export async function openEmptyLine(browser: Browser, headline: string) {
  const opened = await openText(browser, headline);
  await opened.page.keyboard.press("Enter");
  return opened;
}

/** The saved blocks: the words of paragraphs, the kind of all others. */
export const savedBlocks = (storyId: string) => async () =>
  (await kept(storyId)).body.blocks.map((block) =>
    block.type === "paragraph" ? block.text.map(({ text }) => text).join("") : block.type,
  );

/** Pastes as an application does whose clipboard holds these types. */
export const paste = (text: Locator, clipboard: Record<string, string>) =>
  text.evaluate((target, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, data] of Object.entries(given)) clipboardData.setData(type, data);
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, clipboard);
