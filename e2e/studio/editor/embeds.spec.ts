import { expect, type Page, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { publish } from "@/lib/newsroom/story/publish";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { expectAccessible } from "../../expect-accessible";
import { db, kept, storyText } from "../newsroom";
import { heldLookups } from "./lookups";
import { uploaded } from "./picture-files";
import { openEmptyLine, paste, savedBlocks } from "./text/text-steps";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

const first = "The first paragraph.";
const address = "https://twitter.com/port/status/1234567890?s=20";
const post = {
  url: "https://x.com/port/status/1234567890",
  ...{
    title: "Port (@port) · X",
    author: "Port (@port)",
    quote: "Ice on the harbour.\nStay home.",
    postedOn: "2026-11-20",
  },
};

const embedOf = async (storyId: string) => (await kept(storyId)).body.blocks.find(({ type }) => type === "embed");
const progress = (page: Page) => storyText(page).getByRole("group", { name: /^Looking up/ });
const block = (page: Page) => storyText(page).locator("[data-embed]");

const slow = { annotation: { type: "slow", description: "axe looks at three states, in the editor and on the page" } };

test(
  "an address on a line of its own becomes its post while writing goes on, and readers see it without a request elsewhere",
  slow,
  async ({ browser }) => {
    const { page, storyId } = await openEmptyLine(browser, `A post ${Date.now()}`);
    const mediaId = await uploaded(page, "poster.jpg", "#335577");
    const next = await heldLookups(page);
    await paste(storyText(page), { "text/plain": address });
    await expect(progress(page)).toContainText("Looking up X…");
    await page.keyboard.type("Typed on.");
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("Before. ");
    await expectAccessible(page, "a lookup", ".story-text");
    const lookup = await next();
    expect(lookup.request().postDataJSON()).toEqual({ url: address });
    await lookup.fulfill({ json: { ...post, mediaId } });
    await expect(progress(page)).toHaveCount(0);
    await expect(block(page)).toContainText("Port (@port) · 2026-11-20");
    await expect(block(page).getByLabel("What the embed shows")).toHaveValue(post.title);
    await page.keyboard.type("And ");
    const all = [`Before. And ${first}`, "embed", "Typed on."];
    await expect.poll(savedBlocks(storyId)).toEqual(all);

    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect.poll(savedBlocks(storyId)).toEqual([`Before. ${first}`, address, "Typed on."]);
    await page.keyboard.press("Control+Shift+z");
    await expect(block(page)).toHaveCount(1);
    await block(page).getByLabel("What the embed shows").fill("The port warns");
    await expect.poll(() => embedOf(storyId)).toMatchObject({ ...post, title: "The port warns", mediaId });
    await expectAccessible(page, "an embed in the editor", ".story-text");
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

    const { story } = await kept(storyId);
    const versionId = story.draftVersionId ?? "";
    const { path } = await inTransaction(db, (tx) => publish(tx, clockActor, { storyId, versionId }));
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== new URL(page.url()).origin) elsewhere.push(request.url());
    });
    await page.goto(path);
    const shown = page.locator("masthead-embed");
    await expect(shown).toContainText("The port warns");
    await expect(shown.getByRole("blockquote")).toHaveText("Ice on the harbour.\nStay home.");
    await expect(shown.getByText("20 November 2026")).toBeVisible();
    await expect(shown.getByRole("link", { name: "Open at X" })).toHaveAttribute("href", post.url);
    await expect(shown.getByRole("button")).toHaveCount(0);
    await expect(shown.locator("img")).toHaveJSProperty("complete", true);
    await expectAccessible(page, "an embed on the page", "masthead-embed");
    expect(elsewhere).toEqual([]);
  },
);

test("what cannot be looked up is a card with a link that says why, and is tried again by keyboard", async ({
  browser,
}) => {
  const { page, storyId } = await openEmptyLine(browser, "No answer");
  // The portal itself asks for it, at a name that exists nowhere.
  await paste(storyText(page), { "text/plain": " https://www.port.invalid/story?id=5\n" });
  await page.keyboard.type("Typed on.");
  await expect(block(page).getByRole("status")).toHaveText("The site cannot be reached.");
  await expect(block(page).getByLabel("What the embed shows")).toHaveValue("port.invalid");
  await expect.poll(savedBlocks(storyId)).toEqual([first, "embed", "Typed on."]);
  const next = await heldLookups(page);
  await block(page).getByRole("button", { name: "Try again" }).press("Enter");
  await (await next()).fulfill({
    json: { url: "https://www.port.invalid/story?id=5", title: "Found", author: "Jo Roe" },
  });
  await expect(block(page).getByLabel("What the embed shows")).toHaveValue("Found");
  await expect(block(page).getByRole("status")).toBeEmpty();
  await expect.poll(() => embedOf(storyId)).toMatchObject({ title: "Found", author: "Jo Roe" });
});

test("inside of text an address stays a link, and a lookup can be stopped or overtaken", async ({ browser }) => {
  const { page, storyId } = await openEmptyLine(browser, "Only text");
  const next = await heldLookups(page);
  await page.keyboard.type("See ");
  await paste(storyText(page), { "text/plain": "https://example.org/a" });
  await page.keyboard.type(" for more.\n");
  await expect(storyText(page).locator('a[href="https://example.org/a"]')).toHaveCount(1);
  await paste(storyText(page), { "text/plain": "https://example.org/b" });
  await expect(progress(page)).toHaveCount(1);
  await progress(page).getByRole("button", { name: "Keep as text" }).press("Enter");
  await expect(progress(page)).toHaveCount(0);
  await page.keyboard.type("Next.\n");
  await paste(storyText(page), { "text/plain": "https://example.org/c" });
  await expect(progress(page)).toHaveCount(1);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await page.keyboard.type("At ");
  await expect(progress(page)).toHaveCount(0);
  for (const route of [await next(), await next()])
    await route.fulfill({ json: { url: "https://example.org/", title: "Late" } }).catch(() => undefined);
  const texts = ["See https://example.org/a for more.", "https://example.org/b", "Next.", "At https://example.org/c"];
  await expect.poll(savedBlocks(storyId)).toEqual([first, ...texts]);
});
