import { type Browser, expect, type Page, type Route, test } from "@playwright/test";
import { expectAccessible } from "../../../expect-accessible";
import { aDraft, caretAtEnd, db, kept, signedIn, storyText } from "../../newsroom";
import { dropFiles, pasteFiles, pictureFile } from "../picture-files";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

const first = "The first paragraph.";
const placeholder = (page: Page, name: string) => storyText(page).getByRole("group", { name: `Picture ${name}` });
const pictures = (page: Page) => storyText(page).locator("figure");

/** A draft of one paragraph, opened with the caret at the end; uploads wait until they are let go. */
async function opened(browser: Browser, headline: string) {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft(headline, member.staffId);
  const held: Route[] = [];
  await page.route("**/api/media", (route) => void held.push(route));
  await page.goto(`/studio/stories/${storyId}`);
  await caretAtEnd(page);
  const next = async () => {
    await expect.poll(() => held.length).toBeGreaterThan(0);
    return held.shift() as Route;
  };
  return { page, storyId, next };
}

/** The saved blocks: the words of paragraphs, the file names of pictures, the kind of all others. */
const saved = (storyId: string) => async () => {
  const { body } = await kept(storyId);
  return Promise.all(
    body.blocks.map(async (block) => {
      if (block.type === "paragraph") return block.text.map(({ text }) => text).join("");
      if (block.type !== "picture") return block.type;
      return (await db.media.findUniqueOrThrow({ where: { id: block.mediaId } })).originalName;
    }),
  );
};

test("what is typed while a pasted picture is uploaded stays one sentence, and the picture comes after it", async ({
  browser,
}) => {
  const { page, storyId, next } = await opened(browser, "Typing on");
  await pasteFiles(storyText(page), [await pictureFile("clip.jpg", "#335577")]);
  await expect(placeholder(page, "clip.jpg")).toContainText("Uploading clip.jpg…");
  await page.keyboard.type(" AND TYPED on.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Next");
  const upload = await next();
  await expect.poll(saved(storyId)).toEqual([`${first} AND TYPED on.`, "Next"]);
  await upload.continue();
  await expect(pictures(page)).toHaveCount(1);
  await expect(placeholder(page, "clip.jpg")).toHaveCount(0);
  await expect(page.getByText("clip.jpg is in the text.")).toBeAttached();
  await page.keyboard.type(" comes.");
  await expect.poll(saved(storyId)).toEqual([`${first} AND TYPED on.`, "clip.jpg", "Next comes."]);
  await page.reload();
  await expect(pictures(page)).toHaveCount(1);
});

test("a picture waits where it was pasted, whatever is written, inserted and deleted around it", async ({
  browser,
}) => {
  const { page, storyId, next } = await opened(browser, "Around it");
  await page.keyboard.press("Enter");
  await pasteFiles(storyText(page), [await pictureFile("a.jpg", "#335577"), await pictureFile("b.jpg", "#775533")]);
  await expect(storyText(page).getByRole("group")).toHaveCount(2);
  await page.keyboard.type("After.");
  await page.getByRole("button", { name: "Divider" }).click();
  await page.keyboard.type("Last.");
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Before.\n");
  await (await next()).continue();
  await expect(pictures(page)).toHaveCount(1);
  await page.keyboard.type("Up to ");
  await (await next()).continue();
  await expect(pictures(page)).toHaveCount(2);
  await page.keyboard.type("here: ");
  const all = ["Before.", `Up to here: ${first}`, "a.jpg", "b.jpg", "After.", "divider", "Last."];
  await expect.poll(saved(storyId)).toEqual(all);
});

test("the caret follows a picture that was pasted at the end of a paragraph, when nothing was typed", async ({
  browser,
}) => {
  const { page, storyId, next } = await opened(browser, "Waiting for it");
  await pasteFiles(storyText(page), [await pictureFile("clip.jpg", "#335577")]);
  await (await next()).continue();
  await expect(pictures(page)).toHaveCount(1);
  await page.keyboard.type("After it.");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(pictures(page)).toHaveCount(0);
  await page.keyboard.press("Control+Shift+z");
  await expect(pictures(page)).toHaveCount(1);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(saved(storyId)).toEqual([first, "clip.jpg", "After it."]);
});

test("a picture that did not arrive says why, and is tried again or removed by keyboard", async ({ browser }) => {
  const { page, storyId, next } = await opened(browser, "Failing");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Second.");
  await pasteFiles(storyText(page), [await pictureFile("one.jpg", "#335577"), await pictureFile("two.jpg", "#775533")]);
  await (await next()).abort();
  const one = placeholder(page, "one.jpg");
  await expect(one).toContainText("one.jpg could not be sent. Is there a connection?");
  await (await next()).abort();
  const two = placeholder(page, "two.jpg");
  await expect(two).toContainText("two.jpg could not be sent.");
  await expect(page.getByText("two.jpg was not uploaded. Try again or remove it in the text.")).toBeAttached();
  await expectAccessible(page, "placeholders that failed", ".story-text");
  await page.setViewportSize({ width: 390, height: 800 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

  await page.keyboard.press("Tab");
  await expect(one.getByRole("button", { name: "Try again" })).toBeFocused();
  for (const _ of [1, 2, 3]) await page.keyboard.press("Tab");
  await expect(two.getByRole("button", { name: "Remove" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(two).toHaveCount(0);
  await expect(storyText(page)).toBeFocused();
  await one.getByRole("button", { name: "Try again" }).press("Enter");
  await expect(one).toContainText("Uploading one.jpg…");
  await expectAccessible(page, "a placeholder with progress", ".story-text");
  await (await next()).continue();
  await expect(pictures(page)).toHaveCount(1);
  await page.keyboard.type(" Typed on.");
  await expect.poll(saved(storyId)).toEqual([first, "Second. Typed on.", "one.jpg"]);
});

test("leaving the page while a picture is uploaded asks first, by a link of the studio too", async ({ browser }) => {
  const { page, next } = await opened(browser, "Leaving");
  await pasteFiles(storyText(page), [await pictureFile("clip.jpg", "#335577")]);
  const upload = await next();
  const asked = new Promise<string>((resolve) =>
    page.once("dialog", async (dialog) => {
      await dialog.dismiss();
      resolve(dialog.type());
    }),
  );
  await page.getByRole("link", { name: "All stories" }).click({ noWaitAfter: true });
  expect(await asked).toBe("beforeunload");
  await expect(placeholder(page, "clip.jpg")).toBeVisible();
  await upload.continue();
  await expect(pictures(page)).toHaveCount(1);
});

test("files chosen in the library's dialog are uploaded in the text, one after another", async ({ browser }) => {
  const { page, storyId, next } = await opened(browser, "From this device");
  await page.getByRole("button", { name: "Picture", exact: true }).press("Enter");
  const files = [await pictureFile("a.jpg", "#335577"), await pictureFile("b.jpg", "#775533")];
  const chosen = files.map(({ name, type, bytes }) => ({ name, mimeType: type, buffer: Buffer.from(bytes) }));
  await page.getByLabel("Picture from this device", { exact: true }).setInputFiles(chosen);
  await expect(storyText(page).getByRole("group")).toHaveCount(2);
  await page.keyboard.type(" Typed on.");
  await (await next()).continue();
  await (await next()).continue();
  await expect.poll(saved(storyId)).toEqual([`${first} Typed on.`, "a.jpg", "b.jpg"]);
});

test("dropped pictures land between the blocks where they were dropped, in their order", async ({ browser }) => {
  const { page, storyId, next } = await opened(browser, "Dropping");
  await page.keyboard.type("\nSecond.\nThird.");
  const [a, b] = [await pictureFile("a.jpg", "#335577"), await pictureFile("b.jpg", "#775533")];
  const third = storyText(page).locator("p", { hasText: "Third." });
  await dropFiles(third, [a, b], 2);
  await (await next()).continue();
  await (await next()).continue();
  await expect(pictures(page)).toHaveCount(2);
  await page.keyboard.type(" Typed on.");
  await dropFiles(storyText(page).locator("p", { hasText: first }), [await pictureFile("top.jpg", "#557733")], 1);
  await (await next()).continue();
  await expect(pictures(page)).toHaveCount(3);
  await dropFiles(third, [{ name: "notes.pdf", type: "application/pdf", bytes: [1] }], 2);
  await expect(page.getByText("notes.pdf is not a picture")).toBeVisible();
  await expect.poll(saved(storyId)).toEqual(["top.jpg", first, "Second.", "a.jpg", "b.jpg", "Third. Typed on."]);
});

test("a picture that is copied from a page is taken; text with a picture of itself is pasted as text", async ({
  browser,
}) => {
  const { page, storyId, next } = await opened(browser, "Copied");
  await page.keyboard.press("Enter");
  const file = [await pictureFile("image.png", "#335577")];
  await pasteFiles(storyText(page), file, '<meta charset="utf-8"><img src="https://example.org/a.png">');
  await (await next()).continue();
  await expect(pictures(page)).toHaveCount(1);
  await pasteFiles(storyText(page), file, "<p>Words of a document</p>");
  await expect.poll(saved(storyId)).toEqual([first, "image.png", "Words of a document"]);
});

test("text that is dragged within the story moves", async ({ browser }) => {
  const { page, storyId } = await opened(browser, "Dragging words");
  await page.keyboard.type("\nSecond");
  await page.keyboard.press("Shift+Home");
  const place = async (text: string) => {
    const box = await storyText(page).locator("p", { hasText: text }).boundingBox();
    return [(box?.x ?? 0) + 3, (box?.y ?? 0) + 14] as const;
  };
  await page.mouse.move(...(await place("Second")));
  await page.mouse.down();
  await page.mouse.move(...(await place(first)), { steps: 8 });
  await page.mouse.up();
  await expect.poll(saved(storyId)).toEqual([`Second${first}`]);
});
