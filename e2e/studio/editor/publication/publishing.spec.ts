import { expect, test } from "@playwright/test";
import { aDraft, db, kept, signedIn } from "../../newsroom";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

test("an editor publishes, sees it live on every page, and takes it off again", async ({ browser, request }) => {
  const { page } = await signedIn(browser, "editor");
  const headline = `Harbour bridge opens ${Date.now()}`;
  const storyId = await aDraft(headline);
  await page.goto(`/studio/stories/${storyId}`);
  await page.getByRole("combobox", { name: "Topics" }).fill(`Bridges ${Date.now()}`);
  await page.getByRole("option", { name: /^New topic/ }).click();
  await expect(page.getByRole("list", { name: "Topics of the story" })).toContainText("Bridges");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "Publish now" }).click();

  const dialog = page.getByRole("dialog", { name: "Published" });
  const rows = dialog.getByRole("list", { name: "Public pages" }).getByRole("listitem");
  await expect(rows.filter({ hasText: "Story" }).first()).toContainText(/live ✓ \d\.\d s/, { timeout: 20_000 });
  for (const name of ["Home", "Section", "Topic Bridges", "Feed"]) {
    await expect(rows.filter({ hasText: name }).first()).toContainText("live ✓");
  }
  const path = (await kept(storyId)).story.path ?? "";
  const story = await request.get(path);
  expect(story.status()).toBe(200);
  expect(await story.text()).toContain(headline);
  for (const list of ["/", "/city", "/feed.xml"]) expect(await (await request.get(list)).text()).toContain(path);
  await dialog.getByRole("button", { name: "Done" }).click();

  await page.keyboard.press("Control+j");
  await page.getByRole("option", { name: "Unpublish", exact: true }).click();
  await expect(page.getByText("410, gone")).toBeVisible();
  await page.getByRole("button", { name: "Unpublish", exact: true }).click();
  const gone = page.getByRole("dialog", { name: "Unpublished" });
  const goneRows = gone.getByRole("list", { name: "Public pages" }).getByRole("listitem");
  await expect(goneRows.filter({ hasText: "410, gone" })).toContainText(/gone, as intended ✓ \d\.\d s/, {
    timeout: 20_000,
  });
  await expect(goneRows.filter({ hasText: "Home" })).toContainText("gone, as intended ✓");
  await expect(gone.getByText("live ✓")).toHaveCount(0);
  expect((await request.get(path)).status()).toBe(410);
  for (const list of ["/", "/city", "/feed.xml"]) expect(await (await request.get(list)).text()).not.toContain(path);
});

test("a reporter has no button to publish, and the action itself refuses", async ({ browser }) => {
  const [editor, reporter] = [await signedIn(browser, "editor"), await signedIn(browser, "reporter")];
  const storyId = await aDraft("Of a reporter", reporter.member.staffId);
  await reporter.page.goto(`/studio/stories/${storyId}`);
  await expect(reporter.page.getByRole("button", { name: "Preview" })).toBeVisible();
  await expect(reporter.page.getByRole("button", { name: "Publish" })).toHaveCount(0);

  await editor.page.goto(`/studio/stories/${storyId}`);
  await editor.page.getByRole("button", { name: "Publish", exact: true }).click();
  const [publishing] = await Promise.all([
    editor.page.waitForRequest((request) => (request.postData() ?? "").includes("isSignificant")),
    editor.page.route("**/*", (route) =>
      (route.request().postData() ?? "").includes("isSignificant") ? route.abort() : route.continue(),
    ),
    editor.page.getByRole("button", { name: "Publish now" }).click(),
  ]);
  const { "next-action": action, "content-type": type } = publishing.headers();
  const answer = await reporter.page.request.post(`/studio/stories/${storyId}`, {
    headers: { "Next-Action": action ?? "", "Content-Type": type ?? "", Accept: "text/x-component" },
    data: publishing.postData() ?? "",
  });
  expect(await answer.text()).toContain('"code":"not-permitted"');
  expect((await kept(storyId)).story.state).toBe("draft");
});

test("a story of somebody else is not there for a reporter", async ({ browser }) => {
  const { page } = await signedIn(browser, "reporter");
  const storyId = await aDraft("Not yours");
  await db.story.update({ where: { id: storyId }, data: { isConfidential: true } });
  const { draftVersionId } = (await kept(storyId)).story;
  for (const end of ["", "/preview", `/preview?version=${draftVersionId}`, `/preview/${draftVersionId}`]) {
    expect((await page.goto(`/studio/stories/${storyId}${end}`))?.status()).toBe(404);
  }
  await page.goto("/studio?q=Not+yours");
  await expect(page.getByText("No story matches these filters.")).toBeVisible();
  await db.story.update({ where: { id: storyId }, data: { isConfidential: false } });
  await page.reload();
  await expect(page.getByRole("row").filter({ hasText: "Not yours" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Not yours" })).toHaveCount(0);
});

test("a preview is for signed-in staff and for no cache", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("To be seen before", member.staffId);
  const preview = await page.goto(`/studio/stories/${storyId}/preview`);
  expect(preview?.headers()["cache-control"]).toContain("no-store");
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "To be seen before" })).toBeVisible();
  await expect(frame.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  const { draftVersionId } = (await kept(storyId)).story;
  const framed = await page.request.get(`/studio/stories/${storyId}/preview/${draftVersionId}`);
  expect(framed.headers()).toMatchObject({
    "cache-control": expect.stringContaining("no-store"),
    "x-robots-tag": "noindex",
    "content-security-policy": expect.stringContaining("frame-ancestors 'self'"),
  });
});
