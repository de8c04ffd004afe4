import { expect, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { db, kept, storyText } from "../../newsroom";
import {
  aWriter,
  cutOff,
  expectKept,
  expectShown,
  open,
  SOON,
  saved,
  sideDrafts,
  threeParagraphs,
  typeAfter,
} from "./two-editors";

test.setTimeout(150_000);
test.afterAll(() => db.$disconnect());

const paragraph = (id: string, text: string) => ({ id, type: "paragraph" as const, text: [{ text }] });

/** Somebody else's save, of a browser that holds no lease any more. */
async function savedElsewhere(storyId: string, texts: [string, string, string], headline?: string): Promise<void> {
  const { rev } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  const [one, two, three] = texts;
  const blocks = [paragraph("one", one), paragraph("two", two), paragraph("three", three)];
  const patch = { body: { schema: 1, blocks }, headline };
  await inTransaction(db, (tx) => saveDraft(tx, clockActor, { storyId, rev, patch, manual: true }));
}

test("conflict: what only one changed is merged without asking, cursor and all", async ({ browser }) => {
  const ines = await aWriter(browser, "Ines Holt");
  const storyId = await threeParagraphs("Merged in silence");
  await open(ines.page, storyId);
  const back = await cutOff(ines.page);
  await typeAfter(ines.page, "Two.", " Ines");
  await savedElsewhere(storyId, ["One, too.", "Two.", "Three."], "A new headline");
  await back();
  await expectShown(ines.page, "One, too.\nTwo. Ines\nThree.");
  await ines.page.keyboard.type(" goes on.");
  await expectKept(storyId, "One, too.\nTwo. Ines goes on.\nThree.");
  await expectShown(ines.page, "One, too.\nTwo. Ines goes on.\nThree.");
  expect((await kept(storyId)).headline).toBe("A new headline");
  await expect(ines.page.getByText("Both texts are merged.")).toBeVisible();
});

for (const [side, second, headline] of [
  ["Your text", "Two. Of Ines.", "Headline of Ines"],
  ["Saved meanwhile", "Two, changed.", "Changed headline"],
  ["Both", "Two. Of Ines.\nTwo, changed.", "Headline of Ines Changed headline"],
] as const) {
  test(`conflict: where both changed one place a person chooses "${side}", and nothing is lost`, async ({
    browser,
  }) => {
    const ines = await aWriter(browser, "Ines Holt");
    const storyId = await threeParagraphs("Contested");
    await open(ines.page, storyId);
    const back = await cutOff(ines.page);
    await typeAfter(ines.page, "Two.", " Of Ines.");
    await typeAfter(ines.page, "One.", " Hers alone.");
    await ines.page.getByRole("textbox", { name: "Headline" }).fill("Headline of Ines");
    await savedElsewhere(storyId, ["One.", "Two, changed.", "Three, changed."], "Changed headline");
    await back();

    const dialog = ines.page.getByRole("dialog", { name: "Somebody else changed the same places" });
    await expect(dialog).toBeVisible(SOON);
    const save = dialog.getByRole("button", { name: "Save the merged text" });
    await expect(save).toBeDisabled();
    for (const place of ["Headline", /paragraph/i]) {
      await dialog.getByRole("group", { name: place }).getByRole("radio", { name: side }).check();
    }
    await save.click();
    const whole = `One. Hers alone.\n${second}\nThree, changed.`;
    await expectKept(storyId, whole);
    await expectShown(ines.page, whole);
    expect((await kept(storyId)).headline).toBe(headline);
    const history = await db.storyVersion.findMany({ where: { storyId } });
    const texts = history.map((version) => `${version.headline}\n${version.plainText}`).join("\n");
    for (const words of ["Two. Of Ines.", "Two, changed.", "Headline of Ines", "Changed headline"]) {
      expect(texts).toContain(words);
    }
  });
}

test("network cut in mid-save: an answer that is lost is no conflict, and no character is lost", async ({
  browser,
}) => {
  const ines = await aWriter(browser, "Ines Holt");
  const storyId = await threeParagraphs("Cut in mid-save");
  await open(ines.page, storyId);
  let [lost, isCut] = [0, true];
  // The first save arrives, its answer does not; those after it do not arrive until the network is back.
  await ines.page.route("**/api/stories/*/draft", async (route) => {
    if (route.request().method() !== "PUT" || !isCut) return route.continue();
    lost += 1;
    if (lost === 1) {
      await route.fetch();
      await ines.page.keyboard.type(" typed during the cut");
    }
    await route.abort("connectionreset");
  });
  await typeAfter(ines.page, "Two.", " Sent,");
  await expect.poll(() => lost, SOON).toBeGreaterThan(0);
  await expect(ines.page.getByText(/^Not saved: no connection/)).toBeVisible(SOON);
  isCut = false;
  await ines.page.keyboard.type(" and after it.");
  const whole = "One.\nTwo. Sent, typed during the cut and after it.\nThree.";
  await expectKept(storyId, whole);
  await expectShown(ines.page, whole);
  await expect(ines.page.getByRole("dialog")).toHaveCount(0);
  expect(await sideDrafts(storyId)).toEqual([]);
});

test("network cut in mid-save, then a reload: the journal brings back every character", async ({ browser }) => {
  const ines = await aWriter(browser, "Ines Holt");
  const storyId = await threeParagraphs("Cut, then reloaded");
  await open(ines.page, storyId);
  await typeAfter(ines.page, "One.", " Saved.");
  await expect(saved(ines.page)).toBeVisible(SOON);
  await expectKept(storyId, "One. Saved.\nTwo.\nThree.");
  await ines.context.setOffline(true);
  await expect(ines.page.getByText(/^No connection to the portal\./)).toBeVisible(SOON);
  await typeAfter(ines.page, "Two.", " Typed without a network.");
  await ines.page.getByRole("textbox", { name: "Standfirst" }).fill("And a standfirst.");
  await expect(ines.page.getByText(/^Not saved: no connection/)).toBeVisible(SOON);
  expect((await kept(storyId)).text).toBe("One. Saved.\nTwo.\nThree.");
  await ines.context.setOffline(false);
  const back = await cutOff(ines.page);
  ines.page.on("dialog", (dialog) => dialog.accept());
  await ines.page.reload();
  await back();
  await ines.page.reload();
  const whole = "One. Saved.\nTwo. Typed without a network.\nThree.";
  await expectShown(ines.page, whole);
  await expectKept(storyId, whole);
  await expect(ines.page.getByRole("textbox", { name: "Standfirst" })).toHaveValue("And a standfirst.");
});

test("reload in mid-typing: not one of the characters is lost", async ({ browser }) => {
  const ines = await aWriter(browser, "Ines Holt");
  const storyId = await threeParagraphs("Reloaded in mid-typing");
  await open(ines.page, storyId);
  ines.page.on("dialog", (dialog) => dialog.accept());
  let words = "";
  for (const word of ["alpha", "bravo", "charlie", "delta"]) {
    await typeAfter(ines.page, `Two.${words}`, ` ${word}`);
    words += ` ${word}`;
    await ines.page.reload();
    await expect(storyText(ines.page)).toBeVisible(SOON);
    await expectShown(ines.page, `One.\nTwo.${words}\nThree.`);
  }
  await expectKept(storyId, `One.\nTwo.${words}\nThree.`);
});

test("reload after reload: a note that could not be deleted brings no older text back", async ({ browser }) => {
  const ines = await aWriter(browser, "Ines Holt");
  await ines.context.addInitScript(() => {
    // As on a page that went away before its note was deleted.
    IDBObjectStore.prototype.delete = function (key) {
      return this.getKey(key as IDBValidKey) as IDBRequest<undefined>;
    };
  });
  const storyId = await threeParagraphs("Reloaded after a reload");
  await open(ines.page, storyId);
  ines.page.on("dialog", (dialog) => dialog.accept());
  let words = "";
  for (const word of ["alpha", "bravo", "charlie"]) {
    const back = await cutOff(ines.page);
    await typeAfter(ines.page, `Two.${words}`, ` ${word}`);
    words += ` ${word}`;
    await ines.page.reload();
    await back();
    await ines.page.reload();
    await expectShown(ines.page, `One.\nTwo.${words}\nThree.`);
    await expectKept(storyId, `One.\nTwo.${words}\nThree.`);
  }
});

test("crash: what was typed in a tab that died is back in the next one", async ({ browser }) => {
  const ines = await aWriter(browser, "Ines Holt");
  const storyId = await threeParagraphs("Crashed");
  await open(ines.page, storyId);
  await cutOff(ines.page);
  await typeAfter(ines.page, "Two.", " Before the crash.");
  const devtools = await ines.context.newCDPSession(ines.page);
  await Promise.race([devtools.send("Page.crash").catch(() => undefined), ines.page.waitForEvent("crash")]);
  const next = await ines.context.newPage();
  await next.goto(`/studio/stories/${storyId}`);
  const whole = "One.\nTwo. Before the crash.\nThree.";
  await expectShown(next, whole);
  await expectKept(storyId, whole);
});

test("closed laptop: hours offline, another saved meanwhile, and both texts are in the story", async ({ browser }) => {
  const [ines, tomas] = [await aWriter(browser, "Ines Holt"), await aWriter(browser, "Tomas Berg")];
  const storyId = await threeParagraphs("The closed laptop");
  await open(ines.page, storyId);
  await typeAfter(ines.page, "One.", " In the train.");
  await expectKept(storyId, "One. In the train.\nTwo.\nThree.");
  await ines.context.setOffline(true);
  await typeAfter(ines.page, "Two.", " In the tunnel.");
  await expect(ines.page.getByText(/^Not saved: no connection/)).toBeVisible(SOON);
  // The lease of a laptop that sleeps is over after a minute.
  await db.editLease.update({ where: { storyId }, data: { expiresAt: new Date(Date.now() - 3_600_000) } });

  await open(tomas.page, storyId);
  await typeAfter(tomas.page, "Three.", " At the desk.");
  await expectKept(storyId, "One. In the train.\nTwo.\nThree. At the desk.");
  await tomas.page.goto("/studio");
  await expect.poll(() => db.editLease.count({ where: { storyId } }), SOON).toBe(0);

  await ines.context.setOffline(false);
  const whole = "One. In the train.\nTwo. In the tunnel.\nThree. At the desk.";
  await expectKept(storyId, whole);
  await expectShown(ines.page, whole);
});

test("closed laptop: who comes back while another writes finds the offline text as a side draft", async ({
  browser,
}) => {
  const [ines, tomas] = [await aWriter(browser, "Ines Holt"), await aWriter(browser, "Tomas Berg")];
  const storyId = await threeParagraphs("Back while another writes");
  await open(ines.page, storyId);
  await ines.context.setOffline(true);
  await typeAfter(ines.page, "Two.", " In the tunnel.");
  await ines.page.close({ runBeforeUnload: false });
  await ines.context.setOffline(false);
  await open(tomas.page, storyId);
  await typeAfter(tomas.page, "Three.", " At the desk.");
  await expect.poll(() => db.editLease.count({ where: { storyId } }), SOON).toBe(1);

  const again = await ines.context.newPage();
  await open(again, storyId);
  await expect(
    again.getByText(/Text that was not saved when this browser closed is now a side draft of the story/),
  ).toBeVisible(SOON);
  expect(await sideDrafts(storyId)).toEqual(["One.\nTwo. In the tunnel.\nThree."]);
});
