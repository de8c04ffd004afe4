import { expect, test } from "@playwright/test";
import { expectAccessible } from "../../expect-accessible";
import { knownPages } from "../../site/known-pages";
import { aDraft, caretAtEnd, db, signedIn, storyText } from "../newsroom";

const MISSING = "/no-such-screen";
const PRELOADED = /\.woff2 was preloaded using link preload but not used/;
const SANDBOXED = "both allow-scripts and allow-same-origin for its sandbox";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

test("axe and the browser's console find nothing on the studio's pages, light or dark", {
  annotation: { type: "slow", description: "axe on every page of the studio, light and dark" },
}, async ({ browser }) => {
  const { page } = await signedIn(browser, "administrator");
  const complaints: string[] = [];
  page.on("console", (message) => {
    const { url } = message.location();
    // The browser says of a page that is not there that it is not there.
    if (/ 404 /.test(message.text()) && url.endsWith(MISSING)) return;
    // Of a preview: its page is the portal's own, and the sandbox still keeps it in its frame (decision 024).
    if (message.text().includes(SANDBOXED) && url.includes("/preview/")) return;
    // The framework preloads the readers' two fonts on every page; whether they come too early is a matter of the machine's speed.
    if (PRELOADED.test(message.text())) return;
    if (/^(?:error|warning)$/.test(message.type())) complaints.push(`${message.text()} ${url}`);
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  const storyId = await aDraft("Looked at closely");
  await page.goto("/studio");
  // The last of the places: none may lie outside the row.
  await expect(page.getByRole("navigation").getByRole("link", { name: "Settings" })).toBeInViewport({ ratio: 1 });
  const editor = `/studio/stories/${storyId}`;
  const lists = [
    "",
    "/schedule",
    "/corrections",
    "/topics",
    "/authors",
    "/sections",
    "/storylines",
    "/media",
    "/addresses",
    "/search",
    "/people",
    "/settings",
    "/account",
    "/stories/new",
  ];
  for (const path of [...lists.map((end) => `/studio${end}`), editor, `${editor}/preview`]) {
    await page.goto(path);
    if (path === editor) await expect(storyText(page)).toBeVisible();
    else await expect(page.getByRole("main")).toBeVisible();
    // axe looks into the frame too.
    if (path.endsWith("/preview"))
      await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page, path);
  }
  await page.goto(`/studio${MISSING}`);
  await expect(page.getByRole("link", { name: "Back to the stories" })).toBeVisible();
  await page.goto(`/sign-in${MISSING}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.goto(editor);
  await expect(storyText(page)).toBeVisible();
  const lookup = await page.evaluate(async () => {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch("/api/embeds", { method: "POST", headers, body: '{"url":"http://127.0.0.1/"}' });
    return [answer.status, (await answer.json()).code];
  });
  expect(lookup).toEqual([200, "not-found"]);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page.frameLocator("dialog iframe").getByRole("heading").first()).toBeVisible();

  await page.goto((await knownPages(page.request)).story);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("the studio is worked by keyboard alone, from the list to the published story's dialog", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const headline = `By keyboard ${Date.now()}`;
  await aDraft(headline);
  await page.goto("/studio");
  await page.keyboard.press("/");
  await page.keyboard.type(headline);
  await expect(page.getByRole("table", { name: "Stories" }).locator("tbody tr")).toHaveCount(1);
  await page.keyboard.press("Tab");
  // Focus and key in one step: the list may be drawn again between them.
  await page.getByRole("link", { name: headline }).press("Enter");
  await expect(storyText(page)).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("dialog", { name: "Publish this story?" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Control+j");
  await page.keyboard.type("Topics");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Topics" })).toBeVisible();
});

test("? lists the shortcuts, but not while one types", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  await page.goto("/studio?all=1");
  await page.getByRole("searchbox").fill("what");
  await page.getByRole("searchbox").press("?");
  await expect(page.getByRole("searchbox")).toHaveValue("what?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(help).toContainText("Select or unselect");
  await expect(help).toContainText("LinkCtrl+K");
  await expect(help).toContainText("Find and replaceCtrl+H");
  await expect(help).toContainText("Alt+↓");
  await expectAccessible(page, "the shortcuts", "dialog");
  await page.keyboard.press("Escape");
  await expect(help).toHaveCount(0);
});

test("the palette finds stories, panels, topics and lists by words in any order", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "editor");
  const headline = `Lighthouse keeper retires ${Date.now()}`;
  const storyId = await aDraft(headline, member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  await caretAtEnd(page);
  const find = async (words: string) => {
    await page.keyboard.press("Control+j");
    await page.getByPlaceholder("A story, a place or a command").fill(words);
  };
  await find("checks panel");
  await page.getByRole("option", { name: "Panel: Checks" }).click();
  await expect(page.getByRole("tab", { name: "Checks" })).toHaveAttribute("aria-selected", "true");
  await find(`retires lighthouse`);
  await expect(page.getByRole("option", { name: headline })).toBeVisible();
  // The key that opens the palette closes it as well.
  await page.keyboard.press("Escape");
  await find("review");
  await page.getByRole("option", { name: "In review" }).click();
  await expect(page).toHaveURL(/studio\?state=inReview$/);
  await page.keyboard.press("Control+j");
  await page.keyboard.type("sched");
  await expect(page.getByRole("option", { selected: true })).toHaveText("Schedule");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/studio\/schedule/);
});

test("on a narrow screen a menu holds every place, and says where one is", async ({ browser }) => {
  const { page } = await signedIn(browser, "administrator");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/studio/topics");
  const nav = page.getByRole("navigation", { name: "Studio" });
  await nav.locator("summary").click();
  await expect(nav.getByRole("link", { name: "Settings" })).toBeInViewport({ ratio: 1 });
  await expect(nav.getByRole("link", { name: "Topics" })).toHaveAttribute("aria-current", "page");
  await expectAccessible(page, "the open menu", "header");
  await nav.getByRole("link", { name: "Schedule" }).click();
  await expect(page).toHaveURL(/studio\/schedule/);
  await expect(nav.getByRole("link", { name: "Settings" })).toHaveCount(0);
  await expect(nav.locator("summary")).toContainText("Schedule");
});
