import { expect, test } from "@playwright/test";
import { expectAccessible } from "../../expect-accessible";
import { aDraft, db, signedIn, storyText } from "../newsroom";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

test("axe and the browser's console find nothing on the studio's pages, light or dark", {
  annotation: { type: "slow", description: "axe on every page of the studio, light and dark" },
}, async ({ browser }) => {
  const { page } = await signedIn(browser, "administrator");
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`);
  });
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
