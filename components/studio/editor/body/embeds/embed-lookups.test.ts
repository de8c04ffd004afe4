import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import type { Editor } from "@tiptap/core";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { withoutServerActions } from "@/lib/testing/editor/without-server-actions";
import { findBrowser } from "@/scripts/test/find-browser.mjs";

const first = "The first paragraph.";
const address = "https://twitter.com/port/status/1234567890?s=20";
const post = { url: "https://x.com/port/status/1234567890", title: "Port · X", author: "Port", quote: "Ice.\nSlow." };

let browser: Browser;
let script: string;
let page: Page;
/** Ends the lookups that wait, with an answer each; null: without one. */
let lookups: ((answer: object | null) => Promise<void>)[];

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), "lib/testing/editor/editor-in-page.tsx")],
    ...{ bundle: true, write: false, format: "iife", platform: "browser", jsx: "automatic", logLevel: "error" },
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [withoutServerActions],
  });
  script = outputFiles[0]?.text ?? "";
  browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
}, 60_000);
afterAll(() => browser.close());
afterEach(() => page.close());

beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(8_000);
  lookups = [];
  await page.route("http://editor.test/**", (route) => {
    if (route.request().url().endsWith("/api/embeds")) {
      lookups.push((json) => (json ? route.fulfill({ json }) : route.abort()));
      return;
    }
    return route.fulfill({
      contentType: "text/html",
      body: "<!doctype html><html lang=en><style>.tiptap { white-space: pre-wrap }</style><body></body></html>",
    });
  });
  await page.goto("http://editor.test/");
  await page.addScriptTag({ content: script });
  await text().click();
  await caretToEnd();
  await page.keyboard.press("Enter");
}, 30_000);

const text = () => page.getByRole("textbox", { name: "Text of the story" });
const block = () => text().locator("[data-embed]");
const progress = () => text().getByRole("group", { name: /^Looking up/ });
const count = (of: ReturnType<typeof text>) => () => of.count();

/** The editor reads the browser's selection a moment after a key. */
const caretToEnd = () =>
  expect
    .poll(async () => {
      await page.keyboard.press("Control+End");
      return text().evaluate((element: HTMLElement & { editor?: Editor }) => {
        const { doc, selection } = element.editor?.state ?? {};
        return selection?.empty && doc && selection.head >= doc.content.size - 1;
      });
    })
    .toBe(true);

async function paste(clipboard: Record<string, string>): Promise<void> {
  await text().evaluate((target, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, data] of Object.entries(given)) clipboardData.setData(type, data);
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, clipboard);
}

const bodyNow = () => page.evaluate(() => (globalThis as unknown as { shown: { body: StoryBody } }).shown.body.blocks);
const blocks = async () =>
  (await bodyNow()).map((each) =>
    each.type === "paragraph" ? each.text.map((run) => run.text).join("") : `${each.type}`,
  );
const embed = async () => (await bodyNow()).find(({ type }) => type === "embed");
async function answer(value: object | null): Promise<void> {
  await expect.poll(() => lookups.length).toBeGreaterThan(0);
  await lookups.shift()?.(value);
}

test("an address on an empty line becomes its embed while writing goes on; undo leaves the address", async () => {
  await paste({ "text/plain": ` ${address}\n` });
  expect(await progress().textContent()).toContain("Looking up X…");
  await page.keyboard.type("Typed on.");
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Before. ");
  await answer(post);
  await expect.poll(count(block())).toBe(1);
  expect(await progress().count()).toBe(0);
  await page.keyboard.type("And ");
  await expect.poll(blocks).toEqual([`Before. And ${first}`, "embed", "Typed on."]);
  expect(await embed()).toMatchObject(post);

  await page.keyboard.press("Control+z");
  await expect.poll(blocks).toEqual([`Before. ${first}`, "embed", "Typed on."]);
  await page.keyboard.press("Control+z");
  await expect.poll(blocks).toEqual([`Before. ${first}`, address, "Typed on."]);
  expect(await progress().count()).toBe(0);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(embed).toMatchObject(post);
  await block().getByLabel("What the embed shows").fill("The port warns");
  await expect.poll(embed).toMatchObject({ ...post, title: "The port warns" });
}, 30_000);

test("what cannot be looked up is a card with a link, which says why and can be tried again", async () => {
  await paste({ "text/plain": "https://www.port.example/story?id=5" });
  await answer(null);
  await expect.poll(embed).toMatchObject({ url: "https://www.port.example/story?id=5", title: "port.example" });
  expect(await block().getByRole("status").textContent()).toContain("could not be sent");
  await page.keyboard.type("Typed on.");
  await block().getByRole("button", { name: "Try again" }).press("Enter");
  await answer({ url: "https://www.port.example/story?id=5", title: "Found", author: "Jo Roe" });
  await expect.poll(embed).toMatchObject({ title: "Found", author: "Jo Roe" });
  expect(await block().getByRole("status").textContent()).toBe("");
  await block().getByLabel("What the embed shows").fill("My title");
  await block().getByRole("button", { name: "Look up again" }).press("Enter");
  await answer({ url: "https://www.port.example/story?id=5", title: "Found", author: "Jo" });
  await expect.poll(embed).toMatchObject({ title: "My title", author: "Jo" });
  await expect.poll(blocks).toEqual([first, "embed", "Typed on."]);
}, 30_000);

test("inside of text, in a list and next to other words an address stays a link", async () => {
  await page.keyboard.type("See ");
  await paste({ "text/plain": "https://example.org/a" });
  await page.keyboard.type(" for more.\n- ");
  await paste({ "text/plain": "https://example.org/b" });
  await page.keyboard.type("\n\n");
  await paste({ "text/plain": "https://example.org/c and more" });
  await expect
    .poll(blocks)
    .toEqual([first, "See https://example.org/a for more.", "list", "https://example.org/c and more"]);
  expect(await text().locator("a").count()).toBe(3);
  expect(lookups).toEqual([]);
}, 30_000);

test("a lookup ends when it is stopped, undone, or its paragraph gets other words", async () => {
  await paste({
    "text/plain": "https://example.org/a",
    "text/html": '<a href="https://example.org/a">https://example.org/a</a>',
  });
  await progress().getByRole("button", { name: "Keep as text" }).press("Enter");
  await expect.poll(count(progress())).toBe(0);
  await page.keyboard.type("Next.\n");
  await paste({ "text/plain": "https://example.org/b" });
  await expect.poll(count(progress())).toBe(1);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await page.keyboard.type("At ");
  await expect.poll(count(progress())).toBe(0);
  await caretToEnd();
  await paste({ "text/plain": "https://example.org/c" });
  await expect.poll(count(progress())).toBe(1);
  await page.keyboard.press("Control+z");
  await expect.poll(count(progress())).toBe(0);
  for (const late of lookups) await late({ url: "https://example.org/", title: "Late" }).catch(() => undefined);
  await page.keyboard.type("Last.");
  const texts = ["https://example.org/a", "Next.", "At https://example.org/b", "Last."];
  await expect.poll(blocks).toEqual([first, ...texts]);
}, 30_000);

test("addresses that are pasted one after another become embeds in their order, whatever is answered first", async () => {
  const addresses = [1, 2, 3].map((n) => `https://example.org/${n}`);
  for (const each of addresses) await paste({ "text/plain": each });
  await page.keyboard.type("After them.");
  await expect.poll(() => lookups.length).toBe(3);
  const [one, two, three] = lookups;
  await three?.(null);
  await one?.({ url: "https://example.org/1", title: "One" });
  await expect.poll(count(block())).toBe(2);
  await two?.({ url: "https://example.org/2", title: "Two" });
  const titles = async () => (await bodyNow()).flatMap((each) => (each.type === "embed" ? each.title : []));
  await expect.poll(titles).toEqual(["One", "Two", "example.org"]);
  await expect.poll(blocks).toEqual([first, "embed", "embed", "embed", "After them."]);
}, 30_000);

test("an embed keeps all that is known of it when it is copied", async () => {
  await paste({ "text/plain": address });
  const details = { ...post, postedOn: "2026-11-20", mediaId: "5afa2933-cc98-4e43-86bb-dc6f20e5ef25", ratio: 1.5 };
  await answer(details);
  await expect.poll(count(block())).toBe(1);
  await page.keyboard.press("Control+a");
  const html = await text().evaluate((target) => {
    const clipboardData = new DataTransfer();
    target.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData("text/html");
  });
  await caretToEnd();
  await paste({ "text/html": html });
  await expect.poll(async () => (await bodyNow()).filter(({ type }) => type === "embed").length).toBe(2);
  const copies = (await bodyNow()).filter(({ type }) => type === "embed").map(({ id: _, ...copy }) => copy);
  expect(copies).toEqual([
    { type: "embed", ...details },
    { type: "embed", ...details },
  ]);
}, 30_000);
