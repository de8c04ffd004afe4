import { chromium } from "@playwright/test";
import { findBrowser } from "../../test/find-browser.mjs";
import type { Writer } from "./writer";

const LETTERS = "And so it went on, word by word, until the ferry was back. ".repeat(5);
/** Milliseconds between two letters of somebody who types fast */
const BETWEEN = 60;

interface Timed {
  figures: number[];
}

/** Types into a story in a browser; the milliseconds that the page was busy with each letter. */
export async function measureTyping(
  url: string,
  { account: { email, password }, openStoryId }: Pick<Writer, "account" | "openStoryId">,
): Promise<number[]> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${url}/sign-in`);
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL("**/studio");
    await page.goto(`${url}/studio/stories/${openStoryId}`);
    const text = page.locator(".story-text [contenteditable=true]");
    await text.click();
    await page.keyboard.press("Control+End");
    await page.evaluate(() => {
      const timed: Timed = { figures: [] };
      Object.assign(globalThis, { timed });
      const channel = new MessageChannel();
      let begun = 0;
      // Comes once the page has done with the key, and before it waits to be drawn.
      channel.port1.onmessage = () => timed.figures.push(performance.now() - begun);
      // A browser may do other work between a key and the letter that it types.
      window.addEventListener(
        "beforeinput",
        () => {
          begun = performance.now();
          channel.port2.postMessage(null);
        },
        true,
      );
    });
    await page.keyboard.type(LETTERS, { delay: BETWEEN });
    const figures = await page.evaluate(() => (globalThis as unknown as { timed: Timed }).timed.figures);
    if (figures.length < LETTERS.length)
      throw new Error(`only ${figures.length} of ${LETTERS.length} letters were taken`);
    return figures;
  } finally {
    await browser.close();
  }
}
