import { expect, test } from "@playwright/test";
import { aDraft, caretAtEnd, db, kept, signedIn, storyText } from "../newsroom";
import { publishingLines } from "./publishing-steps";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

test("a reporter submits, an editor sends back with a word, and approves the next time", async ({ browser }) => {
  const [reporter, editor] = [await signedIn(browser, "reporter"), await signedIn(browser, "editor")];
  const headline = `For review ${Date.now()}`;
  const storyId = await aDraft(headline, reporter.member.staffId);
  const address = `/studio/stories/${storyId}`;

  async function submit(word: string) {
    await reporter.page.getByRole("button", { name: "Submit", exact: true }).click();
    const dialog = reporter.page.getByRole("dialog", { name: "Submit for review?" });
    await dialog.getByLabel("A word to the editors (optional)").fill(word);
    await dialog.getByRole("button", { name: "Submit" }).click();
    await expect(reporter.page.getByRole("banner").getByText("In review")).toBeVisible();
  }

  await reporter.page.goto(address);
  await submit("The port confirmed it");
  await editor.page.goto("/studio");
  await editor.page.getByLabel("State", { exact: true }).selectOption("inReview");
  await editor.page.getByRole("link", { name: headline }).click();
  await expect(publishingLines(editor.page)).toContainText("In review, submitted by A reporter");
  await expect(publishingLines(editor.page)).toContainText("The port confirmed it");
  await publishingLines(editor.page).getByRole("button", { name: "Send back…" }).click();
  const back = editor.page.getByRole("dialog", { name: "Send this story back?" });
  await expect(back.getByRole("button", { name: "Send back" })).toBeDisabled();
  await back.getByLabel("What is to be done").fill("Who at the port?");
  await back.getByRole("button", { name: "Send back" }).click();
  await expect(editor.page.getByRole("banner").getByText("Draft", { exact: true })).toBeVisible();

  await reporter.page.reload();
  await expect(publishingLines(reporter.page)).toContainText("Sent back by A editor");
  await expect(publishingLines(reporter.page)).toContainText("Who at the port?");
  await caretAtEnd(reporter.page);
  await reporter.page.keyboard.type(" The harbour master said so.");
  await submit("");
  expect((await kept(storyId)).text).toContain("The harbour master said so.");

  await editor.page.reload();
  await publishingLines(editor.page).getByRole("button", { name: "Approve…" }).click();
  await editor.page.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
  await expect(publishingLines(editor.page)).toContainText("Approved by A editor");
  expect((await kept(storyId)).story.state).toBe("approved");
  await expect(reporter.page.getByRole("button", { name: /Approve|Send back|Publish/ })).toHaveCount(0);
});

test("an empty story cannot be submitted, and is told why", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft(`Emptied ${Date.now()}`, member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  await storyText(page).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Submit for review?" });
  await dialog.getByRole("button", { name: "Submit" }).click();
  await expect(dialog).toContainText("body must have some text");
  expect((await kept(storyId)).story.state).toBe("draft");
});
