import { expect, type Page } from "@playwright/test";
import type { Editor } from "@tiptap/core";
import { storyText } from "../../newsroom";

/**
 * Presses keys until the editor has taken note of what they select: these words, or with "" the very beginning of the text. The editor
 * reads the browser's selection a moment after a key, and right after it got the focus it may put the caret back once.
 */
export async function selectByKeys(page: Page, keys: string[], words: string): Promise<void> {
  const selected = () =>
    storyText(page).evaluate((element: HTMLElement & { editor?: Editor }) => {
      const { doc, selection } = element.editor?.state ?? {};
      if (!doc || !selection) return null;
      return selection.empty && selection.head > 1 ? null : doc.textBetween(selection.from, selection.to);
    });
  await expect(async () => {
    for (const key of keys) await page.keyboard.press(key);
    await expect.poll(selected, { timeout: 1_000 }).toBe(words);
  }).toPass();
}
