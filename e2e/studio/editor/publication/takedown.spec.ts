import { expect, test } from "@playwright/test";
import { aDraft, db, kept, signedIn, storyText } from "../../newsroom";
import { openPublishing, published, publishingLines } from "../publishing-steps";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

test("a retracted story shows its notice to readers and cannot be edited any more", async ({ browser, request }) => {
  const { page } = await signedIn(browser, "editor");
  const { storyId, path } = await published(`A crate of lamps ${Date.now()}`);
  await openPublishing(page, storyId);
  await page.getByRole("button", { name: "Retract…" }).click();
  const dialog = page.getByRole("dialog", { name: "Retract this story?" });
  const confirm = dialog.getByRole("button", { name: "Retract" });
  await expect(dialog.getByRole("textbox", { name: "Notice to readers" })).toBeFocused();
  await dialog.getByLabel("Notice to readers").fill("There was no crate.");
  await expect(confirm).toBeDisabled();
  await dialog.getByLabel("Keep the notice out of search engines").uncheck();
  await dialog.getByLabel("I know that this cannot be taken back").check();
  await confirm.click();
  await expect(publishingLines(page)).toContainText("Retracted");
  await expect(publishingLines(page)).toContainText("It cannot be edited any more.");
  await expect(page.getByRole("button", { name: "Publish" })).toHaveCount(0);
  await expect(storyText(page)).toHaveAttribute("contenteditable", "false");
  const answer = await request.get(path);
  expect(answer.status()).toBe(200);
  const html = await answer.text();
  expect(html).toContain("There was no crate.");
  expect(html).not.toContain("The first paragraph.");
  expect(html).not.toContain("noindex");
});

test("a killed story is gone from its address before the dialog is closed", async ({ browser, request }) => {
  const { page } = await signedIn(browser, "administrator");
  const headline = `Never to be seen ${Date.now()}`;
  const { storyId, path } = await published(headline);
  expect((await request.get(path)).status()).toBe(200);
  await openPublishing(page, storyId);
  await page.getByRole("button", { name: "Kill…" }).click();
  const dialog = page.getByRole("dialog", { name: "Kill this story?" });
  const confirm = dialog.getByRole("button", { name: "Kill the story" });
  await dialog.getByLabel("Reason").fill("Court order 12/26");
  await dialog.getByLabel("Copies elsewhere").fill("Coast Wire, https://wire.example/lamps\nThe morning mail");
  await dialog.getByLabel(/type its slug/).fill("something else");
  await expect(confirm).toBeDisabled();
  const { slug } = (await kept(storyId)).story;
  await dialog.getByLabel(/type its slug/).fill(slug);
  await confirm.click();
  const done = page.getByRole("dialog", { name: "Killed" });
  await expect(done.getByText("410, gone")).toBeVisible({ timeout: 20_000 });
  await expect(done.getByText("not right")).toHaveCount(0);
  await expect(done.getByText("live ✓")).toHaveCount(0);
  await expect(done.getByText("gone, as intended ✓").first()).toBeVisible();
  expect((await request.get(path)).status()).toBe(410);
  for (const list of ["/", "/city", "/feed.xml"]) expect(await (await request.get(list)).text()).not.toContain(path);
  await done.getByRole("button", { name: "Done" }).click();
  await expect(publishingLines(page)).toContainText("Reason: Court order 12/26");
  await expect(storyText(page)).toHaveAttribute("contenteditable", "false");
  await expect(page.getByRole("button", { name: "Publish" })).toHaveCount(0);

  await expect(publishingLines(page)).toContainText("2 copies elsewhere are to be seen to");
  await page.goto("/studio");
  const waiting = page.getByText("Killed, with copies elsewhere that nobody has seen to");
  await expect(waiting).toBeVisible();
  await page.getByRole("link", { name: headline }).first().click();
  await page.getByRole("tab", { name: "Publishing" }).click();
  await page.getByLabel("Coast Wire").click();
  await expect(publishingLines(page)).toContainText("A copy elsewhere is to be seen to");
  await page.getByLabel("The morning mail").click();
  await expect(publishingLines(page)).not.toContainText("elsewhere");
  await expect(page.getByRole("list", { name: "Copies elsewhere" })).toContainText("seen to by");
  await page.goto("/studio");
  await expect(waiting.getByRole("link", { name: headline })).toHaveCount(0);
});

test("reporters find none of it, and editors no kill", async ({ browser }) => {
  const reporter = await signedIn(browser, "reporter");
  const { storyId } = await published(`Not for reporters ${Date.now()}`, reporter.member.staffId);
  await openPublishing(reporter.page, storyId);
  await expect(reporter.page.getByRole("region", { name: "Corrections" })).toBeVisible();
  const verbs = /Schedule…|embargo…|correction…|Retract…|Unpublish…|Kill…|^Publish/;
  await expect(reporter.page.getByRole("button", { name: verbs })).toHaveCount(0);
  const editor = await signedIn(browser, "editor");
  await openPublishing(editor.page, storyId);
  await expect(editor.page.getByRole("button", { name: "Retract…" })).toBeVisible();
  await expect(editor.page.getByRole("button", { name: "Kill…" })).toHaveCount(0);
});

test("the verbs themselves refuse a reporter", async ({ browser }) => {
  const [editor, reporter] = [await signedIn(browser, "editor"), await signedIn(browser, "reporter")];
  const storyId = await aDraft(`Of a reporter ${Date.now()}`, reporter.member.staffId);
  await reporter.page.goto(`/studio/stories/${storyId}`);
  await openPublishing(editor.page, storyId);
  await editor.page.getByRole("button", { name: "Set an embargo…" }).click();
  await editor.page.getByLabel("Until somebody lifts it").check();
  const isAsked = (body: string | null) => (body ?? "").includes('"isConfirmed":false');
  const [dialog] = await Promise.all([
    editor.page.waitForRequest((request) => isAsked(request.postData())),
    editor.page.route("**/*", (route) => (isAsked(route.request().postData()) ? route.abort() : route.continue())),
    editor.page.getByRole("button", { name: "Set embargo" }).click(),
  ]);
  const { "next-action": action, "content-type": type } = dialog.headers();
  const answer = await reporter.page.request.post(`/studio/stories/${storyId}`, {
    headers: { "Next-Action": action ?? "", "Content-Type": type ?? "", Accept: "text/x-component" },
    data: dialog.postData() ?? "",
  });
  expect(await answer.text()).toContain('"code":"not-permitted"');
  expect(await db.embargo.count({ where: { storyId } })).toBe(0);
});
