import { expect, test } from "@playwright/test";
import { caretAtEnd, db, kept, signedIn } from "../newsroom";
import { openPublishing, published } from "./publishing-steps";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

test("a correction goes live with the text that it puts right, is amended in public, and withdrawn by right", async ({
  browser,
  request,
}) => {
  const { page } = await signedIn(browser, "editor");
  const { storyId, path } = await published(`Ferry left at six ${Date.now()}`);
  await openPublishing(page, storyId);
  await caretAtEnd(page);
  await page.keyboard.type(" It left at seven.");
  await page.getByRole("button", { name: "Add a correction…" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a correction" });
  const confirm = dialog.getByRole("button", { name: "Publish the correction" });
  await dialog.getByLabel("What readers are told").fill("The ferry left at seven, not at six.");
  await dialog.getByLabel("What it said (optional)").fill("six");
  await dialog.getByLabel("What is right (optional)").fill("seven");
  await expect(confirm).toBeDisabled();
  await dialog.getByLabel("Yes, in the draft").check();
  await confirm.click();
  await expect(dialog).toHaveCount(0);
  const list = page.getByRole("list", { name: "Corrections of the story" });
  await expect(list).toContainText("The ferry left at seven, not at six.");
  await expect(list).toContainText("the text is fixed in version 2");
  await expect(list.getByRole("link", { name: "see what changed" })).toHaveAttribute(
    "href",
    /\/history\?from=.+&to=.+/,
  );
  await expect(page.getByRole("banner").getByText("Live", { exact: true })).toBeVisible();
  const corrected = await (await request.get(path)).text();
  expect(corrected).toContain("It left at seven.");
  expect(corrected).toContain("The ferry left at seven, not at six.");

  await list.getByRole("button", { name: "Amend…" }).click();
  const amending = page.getByRole("dialog", { name: "Amend the correction" });
  await amending.getByLabel("What readers are told").fill("The ferry left at half past seven, not at six.");
  await page.keyboard.press("Control+End");
  await amending.getByRole("button", { name: "Strong" }).click();
  await page.keyboard.type(" Sorry.");
  await amending.getByRole("button", { name: "Strong" }).click();
  await amending.getByRole("button", { name: "Link" }).click();
  await amending.getByLabel("Address, or words of a story, topic or author").fill("/city");
  await page.keyboard.press("Enter");
  await expect(amending.getByRole("link", { name: "/city" })).toBeVisible();
  await amending.getByLabel("What is right (optional)").fill("half past seven");
  await amending.getByLabel("Kind").selectOption("Clarification");
  await amending.getByRole("button", { name: "Amend" }).click();
  await expect(list).toContainText("Amended");
  await expect(list).toContainText("half past seven");
  await expect(list.getByText("Clarification", { exact: true })).toBeVisible();
  const amended = await (await request.get(path)).text();
  expect(amended).toContain("half past seven");
  for (const list of ["/corrections", "/corrections/feed.xml", path]) {
    const told = (await (await request.get(list)).text())
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"');
    expect(told, list).toContain("<strong> Sorry.</strong>");
    expect(told, list).toMatch(/<a href="[^"]*\/city">\/city<\/a>/);
  }
  expect(amended).toMatch(/amended/i);
  expect(amended).not.toContain("left at seven, not at six");
  await expect(list.getByRole("button", { name: "Withdraw…" })).toHaveCount(0);

  const boss = await signedIn(browser, "administrator");
  await openPublishing(boss.page, storyId);
  await boss.page.getByRole("button", { name: "Withdraw…" }).click();
  const withdrawing = boss.page.getByRole("dialog", { name: "Withdraw the correction?" });
  await withdrawing.getByLabel("Reason").fill("Of another ferry");
  await withdrawing.getByRole("button", { name: "Withdraw" }).click();
  await expect(boss.page.getByRole("list", { name: "Corrections of the story" })).toHaveCount(0);
  expect(await (await request.get(path)).text()).not.toContain("half past seven");
});

test("a story that is not public has no correction to add, and a long one is counted", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const { storyId } = await published(`Long correction ${Date.now()}`);
  await openPublishing(page, storyId);
  await page.getByRole("button", { name: "Add a correction…" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a correction" });
  const words = dialog.getByLabel("What readers are told");
  await words.fill("x".repeat(1_990));
  await expect(dialog).toContainText("10 characters left");
  await words.fill("x".repeat(2_001));
  await expect(dialog).toContainText("too long by 1", { ignoreCase: true });
  await dialog.getByLabel("No, the text stays as it is").check();
  await dialog.getByRole("button", { name: "Publish the correction" }).click();
  await expect(dialog).toContainText("must have at most 2,000 characters");
  await expect(words).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+j");
  await page.getByRole("option", { name: "Unpublish", exact: true }).click();
  await page.getByLabel("Are sent to another page").check();
  await page.getByLabel("Address on this site").fill("https://elsewhere.example/");
  await page.getByRole("button", { name: "Unpublish", exact: true }).click();
  await expect(page.getByText("is not on this site")).toBeVisible();
  await page.getByLabel("Address on this site").fill("/city");
  await page.getByRole("button", { name: "Unpublish", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Unpublished" })).toContainText("leads elsewhere", { timeout: 20_000 });
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("button", { name: "Add a correction…" })).toHaveCount(0);
  const { path } = (await kept(storyId)).story;
  const answer = await page.request.get(path ?? "", { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([302, "/city"]);
});
