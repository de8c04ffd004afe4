import { expect, test } from "@playwright/test";
import { gate } from "../../gate";
import { db, kept, storyText } from "../../newsroom";
import {
  aWriter,
  expectKept,
  expectShown,
  open,
  SOON,
  saved,
  sideDrafts,
  threeParagraphs,
  typeAfter,
  whoWrites,
} from "./two-editors";

// Two browsers with a sign-in each, and leases that are renewed every 15 seconds.
test.setTimeout(150_000);
test.afterAll(() => db.$disconnect());

test("opening a story locks nobody out; the first keystroke does, and saves do not let go (Payload #14477)", async ({
  browser,
}) => {
  const [ines, tomas] = [await aWriter(browser, "Ines Holt"), await aWriter(browser, "Tomas Berg")];
  const storyId = await threeParagraphs("The first keystroke");
  await open(ines.page, storyId);
  await open(tomas.page, storyId);
  expect(await db.editLease.count({ where: { storyId } })).toBe(0);

  await typeAfter(ines.page, "One.", " Ines.");
  await expect.poll(() => db.editLease.count({ where: { storyId, staffId: ines.staffId } }), SOON).toBe(1);
  await expectKept(storyId, "One. Ines.\nTwo.\nThree.");
  expect(await db.editLease.count({ where: { storyId, staffId: ines.staffId } })).toBe(1);

  await tomas.page.reload();
  await expect(whoWrites(tomas.page)).toContainText("Ines Holt is writing", SOON);
  await expect(storyText(tomas.page)).toHaveAttribute("contenteditable", "false");
  await expect(tomas.page.getByRole("textbox", { name: "Headline" })).toHaveAttribute("readonly", "");

  await ines.page.goto("/studio");
  await expect.poll(() => db.editLease.count({ where: { storyId } }), SOON).toBe(0);
  await expect(tomas.page.getByText("Ines Holt writes here no longer: you may.")).toBeVisible(SOON);
  await typeAfter(tomas.page, "Three.", " Tomas.");
  await expectKept(storyId, "One. Ines.\nTwo.\nThree. Tomas.");
});

test("take-over: the displaced text is a side draft that both can bring back", async ({ browser }) => {
  const [ines, tomas] = [await aWriter(browser, "Ines Holt"), await aWriter(browser, "Tomas Berg")];
  const storyId = await threeParagraphs("Taken over");
  await open(ines.page, storyId);
  await typeAfter(ines.page, "One.", " Saved by Ines.");
  await expectKept(storyId, "One. Saved by Ines.\nTwo.\nThree.");
  await ines.page.route("**/api/stories/*/draft", (route) =>
    route.request().method() === "PUT" ? route.abort() : route.continue(),
  );
  await typeAfter(ines.page, "Two.", " Not yet saved.");

  await open(tomas.page, storyId);
  await expect(whoWrites(tomas.page)).toContainText("Ines Holt is writing", SOON);
  await tomas.page.getByRole("button", { name: "Take over" }).click();
  const dialog = tomas.page.getByRole("dialog", { name: "Take over from Ines Holt?" });
  await dialog.getByRole("button", { name: "Take over" }).click();
  await expect(dialog.getByText("A reason is needed.")).toBeVisible();
  await dialog.getByLabel("Reason").fill("On deadline");
  await dialog.getByRole("button", { name: "Take over" }).click();
  await expect(whoWrites(tomas.page)).toBeHidden(SOON);
  await typeAfter(tomas.page, "Three.", " By Tomas.");
  await expectKept(storyId, "One. Saved by Ines.\nTwo.\nThree. By Tomas.");

  await ines.page.unroute("**/api/stories/*/draft");
  await expect(ines.page.getByText(/^Tomas Berg took over\. “On deadline” What was not saved/)).toBeVisible(SOON);
  expect(await sideDrafts(storyId)).toEqual(["One. Saved by Ines.\nTwo. Not yet saved.\nThree."]);
  await expectShown(ines.page, "One. Saved by Ines.\nTwo.\nThree. By Tomas.");

  for (const { page } of [ines, tomas]) {
    await page.reload();
    await page.getByRole("button", { name: "Side drafts (1)" }).click(SOON);
    await expect(page.getByRole("dialog", { name: "Side drafts" })).toContainText("Two. Not yet saved.");
    await page.keyboard.press("Escape");
  }
  await tomas.page.getByRole("button", { name: "Side drafts (1)" }).click();
  await tomas.page.getByRole("button", { name: "Bring back into the story" }).click();
  const whole = "One. Saved by Ines.\nTwo. Not yet saved.\nThree. By Tomas.";
  await expectKept(storyId, whole);
  await expectShown(tomas.page, whole);
  await expect(tomas.page.getByRole("button", { name: /^Side drafts/ })).toBeHidden(SOON);
});

test("who asks is told to the holder, and gets the story when it is handed over", async ({ browser }) => {
  const [ines, tomas] = [await aWriter(browser, "Ines Holt"), await aWriter(browser, "Tomas Berg")];
  const storyId = await threeParagraphs("Asked for");
  await open(ines.page, storyId);
  await typeAfter(ines.page, "One.", " Ines.");
  await expect.poll(() => db.editLease.count({ where: { storyId } }), SOON).toBe(1);
  await open(tomas.page, storyId);
  await tomas.page.getByRole("button", { name: "Ask to write" }).click(SOON);
  await expect(whoWrites(tomas.page)).toContainText("asked; waiting for an answer", SOON);

  await expect(ines.page.getByText("Tomas Berg asks to write here.")).toBeVisible(SOON);
  await typeAfter(ines.page, "One. Ines.", " To the last word.");
  await ines.page.getByRole("button", { name: "Hand it over" }).click();
  await expect(whoWrites(ines.page)).toContainText("Tomas Berg is writing", SOON);
  await expect(whoWrites(tomas.page)).toBeHidden(SOON);
  await expectShown(tomas.page, "One. Ines. To the last word.\nTwo.\nThree.");
  await typeAfter(tomas.page, "Two.", " Tomas.");
  await expectKept(storyId, "One. Ines. To the last word.\nTwo. Tomas.\nThree.");
  expect(await sideDrafts(storyId)).toEqual([]);
});

test("two tabs of one person are two: the second reads, writes on request, and the first loses nothing", async ({
  browser,
}) => {
  const ines = await aWriter(browser, "Ines Holt");
  const storyId = await threeParagraphs("Two tabs");
  const [first, second] = [ines.page, await ines.context.newPage()];
  await open(first, storyId);
  await typeAfter(first, "One.", " First tab.");
  await expectKept(storyId, "One. First tab.\nTwo.\nThree.");
  await open(second, storyId);
  await expect(whoWrites(second)).toContainText("You are writing in another tab", SOON);
  await expect(storyText(second)).toHaveAttribute("contenteditable", "false");

  await first.route("**/api/stories/*/draft", (route) =>
    route.request().method() === "PUT" ? route.abort() : route.continue(),
  );
  await typeAfter(first, "Two.", " Unsaved in the first.");
  await second.getByRole("button", { name: "Write here" }).click();
  await second.getByRole("dialog").getByRole("button", { name: "Write here" }).click();
  await expect(whoWrites(second)).toBeHidden(SOON);
  await typeAfter(second, "Three.", " Second tab.");
  await expectKept(storyId, "One. First tab.\nTwo.\nThree. Second tab.");
  await first.unroute("**/api/stories/*/draft");
  await expect(first.getByText(/^You went on writing in another tab\./)).toBeVisible(SOON);
  expect(await sideDrafts(storyId)).toEqual(["One. First tab.\nTwo. Unsaved in the first.\nThree."]);
  await expectShown(first, "One. First tab.\nTwo.\nThree. Second tab.");
});

test("the unsaved text of a writer who loses the right to edit is a side draft", async ({ browser }) => {
  const ines = await aWriter(browser, "Ines Holt");
  const storyId = await threeParagraphs("The right ends");
  await open(ines.page, storyId);
  await typeAfter(ines.page, "One.", " Saved.");
  await expect(saved(ines.page)).toBeVisible(SOON);
  // Nothing is asked for until all is typed: the first refusal ends the writing.
  const typed = gate();
  await ines.page.route(/\/api\/stories\//, async (route) => {
    await typed.opened;
    await route.continue();
  });
  await typeAfter(ines.page, "Two.", " Not saved.");
  await db.staff.update({ where: { id: ines.staffId }, data: { role: "reporter" } });
  typed.open();
  await expect.poll(() => sideDrafts(storyId), SOON).toEqual(["One. Saved.\nTwo. Not saved.\nThree."]);
  await expect(storyText(ines.page)).toHaveAttribute("contenteditable", "false", SOON);
  expect((await kept(storyId)).text).toBe("One. Saved.\nTwo.\nThree.");
  expect(await db.editLease.count({ where: { storyId, expiresAt: { gt: new Date() } } })).toBeLessThanOrEqual(1);
});
