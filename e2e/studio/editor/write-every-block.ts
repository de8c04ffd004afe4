import type { Page } from "@playwright/test";
import { storyText } from "../newsroom";
import { withoutLookups } from "./lookups";

/** Types a text with a block of every kind but a picture into the open editor; it ends with a paragraph. */
export async function writeEveryBlock(page: Page): Promise<void> {
  const tool = (name: string) => page.getByRole("button", { name, exact: true });
  const text = storyText(page);
  const atEnd = async () => {
    // A click at its beginning would meet the toolbar, which stays where it is while a long text scrolls.
    await text.focus();
    await page.keyboard.press("Control+End");
  };
  await text.click();
  await page.keyboard.type("Plain and ");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("strong");
  await page.keyboard.press("Control+b");
  await page.keyboard.type(" words.\n## A heading\n> Said on the pier\nAfter the quote.\n- one\ntwo\n\n1. first\n\n");
  await tool("Pull quote").click();
  await page.keyboard.type("Nobody asked.\n");
  await tool("Fact box").click();
  await page.keyboard.type("Two boats");
  await page.getByLabel("Title of the fact box").fill("In short");
  await atEnd();
  await withoutLookups(page);
  await tool("Embed").click();
  await page.getByLabel("Address of the video, post or chart").fill("https://www.youtube.com/watch?v=abc");
  await tool("Insert").click();
  await page.getByLabel("What the embed shows").fill("The crossing");
  await atEnd();
  await tool("Table").click();
  await page.keyboard.type("Who");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Fare");
  await atEnd();
  await tool("Divider").click();
  await page.keyboard.type("The end.");
}
