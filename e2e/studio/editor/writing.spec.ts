import { expect, test } from "@playwright/test";
import { aDraft, caretAtEnd, db, kept, signedIn, storyText } from "../newsroom";
import { writeEveryBlock } from "./write-every-block";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

test("a story with every block is written, saved by itself, and there again after a reload", async ({ browser }) => {
  const { page } = await signedIn(browser, "reporter");
  await page.goto("/studio");
  await page.getByRole("link", { name: "New story" }).click();
  const headline = `Ferry returns ${Date.now()}`;
  await expect(page.getByRole("textbox", { name: "Headline" })).toBeFocused();
  await page.keyboard.type(headline);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Standfirst" })).toBeFocused();
  await page.waitForURL(/\/studio\/stories\/[0-9a-f-]{36}$/);
  const storyId = page.url().split("/").at(-1) ?? "";
  await page.getByRole("textbox", { name: "Standfirst" }).fill("After eleven years.");

  await writeEveryBlock(page);

  const types = async () => (await kept(storyId)).body.blocks.map(({ type }) => type);
  const all = ["paragraph", "heading", "quote", "paragraph", "list", "list", "pullquote", "factbox", "embed", "table"];
  await expect.poll(types, { timeout: 20_000 }).toEqual([...all, "divider", "paragraph"]);
  await expect.poll(async () => (await kept(storyId)).text).toContain("The end.");
  const saved = page.getByText(/^Saved \d\d:\d\d:\d\d$/);
  await expect(saved).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await saved.evaluate((note) => note.scrollWidth <= note.clientWidth)).toBe(true);
  const before = (await kept(storyId)).body;
  expect(before.blocks[0]).toMatchObject({
    text: [{ text: "Plain and " }, { text: "strong", marks: [{ type: "strong" }] }, { text: " words." }],
  });

  await page.reload();
  await expect(storyText(page)).toContainText("Said on the pier");
  await expect(page.getByLabel("Title of the fact box")).toHaveValue("In short");
  await expect(page.getByText(/^Saved/)).toBeVisible();
  const { rev } = (await kept(storyId)).story;
  await page.keyboard.press("Control+s");
  await expect.poll(async () => (await kept(storyId)).story.rev).toBe(rev + 1);
  expect((await kept(storyId)).body).toEqual(before);
});

/** As browsers are that keep nothing of what is visited in private. */
const withoutDatabase = () => {
  IDBFactory.prototype.open = () => {
    throw new DOMException("There is no database.", "InvalidStateError");
  };
};

for (const [where, hasDatabase] of [
  ["", true],
  [", in a browser without a database", false],
] as const) {
  test(`what was not yet saved when the tab died is back when the story is opened again${where}`, async ({
    browser,
  }) => {
    const { page, context, member } = await signedIn(browser, "reporter");
    if (!hasDatabase) await context.addInitScript(withoutDatabase);
    const storyId = await aDraft("The journal", member.staffId);
    await page.goto(`/studio/stories/${storyId}`);
    await context.route("**/api/stories/**", (route) =>
      route.request().method() === "GET" ? route.continue() : route.abort(),
    );
    await caretAtEnd(page);
    await page.keyboard.type(" Not a word is lost.");
    await expect(page.getByText(/Not saved: no connection/)).toBeVisible({ timeout: 20_000 });
    await page.close({ runBeforeUnload: false });
    await context.unrouteAll();
    expect((await kept(storyId)).text).toBe("The first paragraph.");

    const again = await context.newPage();
    await again.goto(`/studio/stories/${storyId}`);
    await expect(storyText(again)).toContainText("Not a word is lost.");
    await expect.poll(async () => (await kept(storyId)).text).toBe("The first paragraph. Not a word is lost.");
  });
}

test("what is typed without a connection is saved when it returns", async ({ browser }) => {
  const { page, context, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("Offline", member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  await storyText(page).click();
  await context.setOffline(true);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Typed on a ferry.");
  await expect(page.getByText(/Not saved: no connection/)).toBeVisible({ timeout: 20_000 });
  await context.setOffline(false);
  await expect.poll(async () => (await kept(storyId)).text, { timeout: 20_000 }).toContain("Typed on a ferry.");
});

test("text from Word and from the web is pasted clean", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("Pasted", member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  await storyText(page).click();
  await page.keyboard.press("Control+a");
  await storyText(page).evaluate((target) => {
    const data = new DataTransfer();
    data.setData(
      "text/html",
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p { color: red }</style></head><body>
      <!--[if gte mso 9]><xml><o:x>junk</o:x></xml><![endif]-->
      <h1 style="mso-outline-level:1">Main</h1>
      <p class="MsoNormal">With <b style="font-weight:normal">plain</b>, <span style="font-weight:700">bold</span><o:p></o:p>
      and <a href="javascript:alert(1)">no</a> <a href="https://example.org/">link</a>.</p>
      <p class="MsoListParagraphCxSpFirst" style="mso-list:l0 level1 lfo1"><![if !supportLists]><span
        style="font-family:Symbol"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span></span><![endif]>one</p>
      <p class="MsoListParagraphCxSpLast" style="mso-list:l0 level1 lfo1"><![if !supportLists]><span
        style="font-family:Symbol"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span></span><![endif]>two</p>
      <script>document.title = "bad"</script><img src="https://evil.example/pixel.gif"></body></html>`,
    );
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  const blocks = async () => (await kept(storyId)).body.blocks.map(({ id: _, ...block }) => block);
  const address = "https://evil.example/pixel.gif";
  await expect.poll(blocks, { timeout: 20_000 }).toEqual([
    { type: "heading", level: 2, text: [{ text: "Main" }] },
    {
      type: "paragraph",
      text: [
        { text: "With plain, " },
        { text: "bold", marks: [{ type: "strong" }] },
        { text: " and no " },
        { text: "link", marks: [{ type: "link", href: "https://example.org/" }] },
        { text: "." },
      ],
    },
    { type: "list", ordered: false, items: [[{ text: "one" }], [{ text: "two" }]] },
    {
      type: "paragraph",
      text: [{ text: "[Picture " }, { text: address, marks: [{ type: "link", href: address }] }, { text: "]" }],
    },
  ]);
});

test("an editor is told which invisible characters were taken out", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("Plain words", member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  const headline = page.getByRole("textbox", { name: "Headline", exact: true });
  await headline.fill("Turned\u202e around");
  await expect(page.getByText("Removed invisible characters from: Headline.")).toBeVisible({ timeout: 20_000 });
  await expect(headline).toHaveValue("Turned around");
  expect((await kept(storyId)).headline).toBe("Turned around");
});
