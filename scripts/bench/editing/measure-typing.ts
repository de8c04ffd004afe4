import { chromium } from "@playwright/test";
import { findBrowser } from "../../test/find-browser.mjs";

const LETTERS = "And so it went on, word by word, until the ferry was back. ".repeat(5);
/** Milliseconds between two letters of somebody who types fast */
const BETWEEN = 60;

interface Timed {
  figures: number[];
}

/** Types into a story in a browser; the milliseconds that the page was busy with each key. */
export async function measureTyping(address: string, cookie: string): Promise<number[]> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const context = await browser.newContext();
    const cookies = cookie.split("; ").map((pair) => {
      const at = pair.indexOf("=");
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: address };
    });
    await context.addCookies(cookies);
    const page = await context.newPage();
    await page.goto(address);
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
    return await page.evaluate(() => (globalThis as unknown as { timed: Timed }).timed.figures);
  } finally {
    await browser.close();
  }
}
