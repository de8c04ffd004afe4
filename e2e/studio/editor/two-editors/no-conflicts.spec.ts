import { expect, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { scheduleAction } from "@/lib/newsroom/schedule/schedule-action";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { db, kept, storyText } from "../../newsroom";
import { aWriter, expectKept, expectShown, open, SOON, threeParagraphs, typeAfter, whoWrites } from "./two-editors";

test.setTimeout(150_000);
test.afterAll(() => db.$disconnect());

test("schedule under an open editor: it goes live as pinned, and the editor writes on without a conflict (Ghost #8458)", async ({
  browser,
}) => {
  const ines = await aWriter(browser, "Ines Holt");
  const headline = `Scheduled under an editor ${Date.now()}`;
  const storyId = await threeParagraphs(headline);
  await open(ines.page, storyId);
  await typeAfter(ines.page, "One.", " As pinned.");
  await expectKept(storyId, "One. As pinned.\nTwo.\nThree.");
  const { draftVersionId } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  const at = new Date(Date.now() + 3_600_000).toISOString();
  const promise = { storyId, kind: "publish", versionId: draftVersionId ?? "", at, zone: "UTC" } as const;
  await inTransaction(db, (tx) => scheduleAction(tx, clockActor, promise));
  await db.$executeRaw`update scheduled_action set run_at = newsroom_now() + interval '1.5 seconds' where story_id = ${storyId}::uuid`;
  await typeAfter(ines.page, "Two.", " Typed while");
  await expect.poll(async () => (await kept(storyId)).story.liveVersionId, SOON).toBe(draftVersionId);
  await ines.page.keyboard.type(" it went live.");

  const whole = "One. As pinned.\nTwo. Typed while it went live.\nThree.";
  await expectKept(storyId, whole);
  await expectShown(ines.page, whole);
  await expect(ines.page.getByRole("dialog")).toHaveCount(0);
  const live = await db.storyVersion.findUniqueOrThrow({ where: { id: draftVersionId ?? "" } });
  expect(live.plainText).toBe("One. As pinned.\nTwo.\nThree.");
  expect((await kept(storyId)).story.state).toBe("correcting");
  await expect(ines.page.getByText("Live, with a newer draft")).toBeVisible(SOON);
});

test("a slow save and a change in the panel meanwhile are no conflict: one save is under way at a time (Ghost #8969)", async ({
  browser,
}) => {
  const ines = await aWriter(browser, "Ines Holt");
  const storyId = await threeParagraphs("Slow saves");
  await open(ines.page, storyId);
  let [underWay, most, saves] = [0, 0, 0];
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await ines.page.route("**/api/stories/*/draft", async (route) => {
    if (route.request().method() !== "PUT") return route.continue();
    [underWay, saves] = [underWay + 1, saves + 1];
    most = Math.max(most, underWay);
    const response = await route.fetch();
    if (saves === 1) await held;
    underWay -= 1;
    await route.fulfill({ response });
  });
  await typeAfter(ines.page, "One.", " First save.");
  await expectKept(storyId, "One. First save.\nTwo.\nThree.");
  await ines.page.getByLabel("Place", { exact: true }).fill("Old Harbour");
  await ines.page.keyboard.press("Control+s");
  await typeAfter(ines.page, "Two.", " Typed meanwhile.");
  expect(saves).toBe(1);
  letGo();
  await expectKept(storyId, "One. First save.\nTwo. Typed meanwhile.\nThree.");
  await expect.poll(async () => (await kept(storyId)).location, SOON).toBe("Old Harbour");
  expect(most).toBe(1);
  await expect(ines.page.getByRole("dialog")).toHaveCount(0);
});

test("a tab that was opened before another saved and closed keeps that tab's fields when it saves its own (Payload #15486)", async ({
  browser,
}) => {
  const ines = await aWriter(browser, "Ines Holt");
  const storyId = await threeParagraphs("Before");
  const [first, second] = [ines.page, await ines.context.newPage()];
  await open(first, storyId);
  await open(second, storyId);
  await first.getByRole("textbox", { name: "Headline" }).fill("Of the first tab");
  await expect.poll(async () => (await kept(storyId)).headline, SOON).toBe("Of the first tab");
  await first.close({ runBeforeUnload: true });
  await expect.poll(() => db.editLease.count({ where: { storyId } }), SOON).toBe(0);

  await second.bringToFront();
  await expect(whoWrites(second)).toBeHidden(SOON);
  await second.getByRole("textbox", { name: "Standfirst" }).fill("Of the second tab");
  await expect.poll(async () => (await kept(storyId)).standfirst, SOON).toBe("Of the second tab");
  expect((await kept(storyId)).headline).toBe("Of the first tab");
  await expect(second.getByRole("textbox", { name: "Headline" })).toHaveValue("Of the first tab");
  await expectShown(second, "One.\nTwo.\nThree.");
});

test("a screen left open after a take-over writes on in the other's text once that one is done (WordPress, lfevents #962)", async ({
  browser,
}) => {
  const [ines, tomas] = [await aWriter(browser, "Ines Holt"), await aWriter(browser, "Tomas Berg")];
  const storyId = await threeParagraphs("Left open");
  await open(ines.page, storyId);
  await typeAfter(ines.page, "One.", " Ines.");
  await expectKept(storyId, "One. Ines.\nTwo.\nThree.");

  await open(tomas.page, storyId);
  await tomas.page.getByRole("button", { name: "Take over" }).click(SOON);
  const dialog = tomas.page.getByRole("dialog", { name: "Take over from Ines Holt?" });
  await dialog.getByLabel("Reason").fill("On deadline");
  await dialog.getByRole("button", { name: "Take over" }).click();
  await expect(whoWrites(tomas.page)).toBeHidden(SOON);
  await typeAfter(tomas.page, "Two.", " Tomas.");
  await tomas.page.getByRole("textbox", { name: "Standfirst" }).fill("Of Tomas");
  await expectKept(storyId, "One. Ines.\nTwo. Tomas.\nThree.");
  await expect.poll(async () => (await kept(storyId)).standfirst, SOON).toBe("Of Tomas");
  await expect(storyText(ines.page)).toHaveAttribute("contenteditable", "false", SOON);
  await tomas.page.goto("/studio");
  await expect.poll(() => db.editLease.count({ where: { storyId } }), SOON).toBe(0);

  await expect(storyText(ines.page)).toHaveAttribute("contenteditable", "true", SOON);
  await expectShown(ines.page, "One. Ines.\nTwo. Tomas.\nThree.");
  await typeAfter(ines.page, "Three.", " Ines again.");
  await expectKept(storyId, "One. Ines.\nTwo. Tomas.\nThree. Ines again.");
  expect((await kept(storyId)).standfirst).toBe("Of Tomas");
  await expect(ines.page.getByRole("dialog")).toHaveCount(0);
  expect(await db.storyVersion.count({ where: { storyId, isSide: true } })).toBe(0);
});
