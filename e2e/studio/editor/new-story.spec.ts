import { setTimeout } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { gate } from "../gate";
import { caretAtEnd, db, kept, signedIn, storyText } from "../newsroom";
import { backAndForward, headlineOf, idIn, openList, openNewStory } from "./new-story-steps";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

test("what is typed while the editor of a new story opens becomes its headline and standfirst", async ({ browser }) => {
  const { page } = await signedIn(browser, "reporter");
  await openList(page);
  await page.keyboard.press("n");
  await page.keyboard.type("Harbour cafe opens");
  await expect(headlineOf(page)).toHaveValue("Harbour cafe opens");
  await page.keyboard.type(" again");
  await expect(headlineOf(page)).toHaveValue("Harbour cafe opens again");
  await page.goto("/studio");
  await page.getByRole("link", { name: "New story" }).click();
  await page.keyboard.type("Ferry returns", { delay: 5 });
  await page.keyboard.press("Enter");
  await page.keyboard.type("After eleven years.");
  await expect(page.getByRole("textbox", { name: "Standfirst" })).toHaveValue("After eleven years.");
  await expect(headlineOf(page)).toHaveValue("Ferry returns");
});

test("a new story is the editor at once, and is there with its first keystroke", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const own = { where: { createdById: member.staffId } };
  await openNewStory(page);
  await expect(page.getByText("Nothing written yet")).toBeVisible();
  await page.keyboard.press("Control+s");
  expect(await db.story.count(own)).toBe(0);
  await page.keyboard.type("F");
  await expect.poll(() => db.story.count(own)).toBe(1);
  await page.keyboard.type("erry returns");
  await page.keyboard.press("Enter");
  await page.keyboard.type("After eleven years.");
  await page.keyboard.press("Enter");
  await expect(storyText(page)).toBeFocused();
  await page.keyboard.type("The first paragraph.");
  const storyId = idIn(page);
  await expect.poll(async () => (await kept(storyId)).text).toBe("The first paragraph.");
  expect(await kept(storyId)).toMatchObject({
    headline: "Ferry returns",
    standfirst: "After eleven years.",
    story: { slug: "ferry-returns" },
  });
  await expect(page).toHaveURL(/\/studio\/stories\/[0-9a-f-]{36}$/);
  // Nothing of the page was put in place again under the caret.
  await page.keyboard.type(" More.");
  await expect.poll(async () => (await kept(storyId)).text).toBe("The first paragraph. More.");
  expect(await db.storyVersion.count({ where: { storyId } })).toBe(1);

  await page.reload();
  await expect(headlineOf(page)).toHaveValue("Ferry returns");
  await caretAtEnd(page);
  await page.keyboard.type(" Still more.");
  await expect.poll(async () => (await kept(storyId)).text).toBe("The first paragraph. More. Still more.");
  expect(await db.story.count(own)).toBe(1);
});

test("what is opened and left is no story, two presses make one, and the next one begins where the last was", async ({
  browser,
}) => {
  const { page, member } = await signedIn(browser, "reporter");
  const own = { where: { createdById: member.staffId } };
  await openNewStory(page);
  await page.goBack();
  await page.getByRole("link", { name: "New story" }).dblclick();
  await expect(headlineOf(page)).toBeFocused();
  expect(await db.story.count(own)).toBe(0);
  await page.getByRole("combobox", { name: "Section" }).selectOption({ label: "Culture" });
  await expect.poll(() => db.story.count(own)).toBe(1);
  await page.getByRole("combobox", { name: "Language" }).selectOption({ label: "German" });
  await page.getByRole("combobox", { name: "Kind" }).selectOption({ label: "Opinion" });
  await headlineOf(page).click();
  await page.keyboard.type("Größe");
  const first = idIn(page);
  await expect.poll(async () => (await kept(first)).headline).toBe("Größe");
  const culture = await db.section.findFirstOrThrow({ where: { slug: "culture" } });
  expect((await kept(first)).story).toMatchObject({
    kind: "opinion",
    lang: "de",
    sectionId: culture.id,
    slug: "groesse",
  });

  await page.getByRole("link", { name: "All stories" }).click();
  await openNewStory(page);
  expect(idIn(page)).not.toBe(first);
  await expect(headlineOf(page)).toHaveValue("");
  await expect(page.getByRole("combobox", { name: "Section" })).toHaveValue(culture.id);
  await expect(page.getByRole("combobox", { name: "Language" })).toHaveValue("de");
  await expect(page.getByText("Language: German. Is that right?")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Kind" })).toHaveValue("news");
  expect(await db.story.count(own)).toBe(1);

  // Back in the page that was opened as a new story, the text is there.
  await page.keyboard.type("Zwei");
  await expect(headlineOf(page)).toHaveValue("Zwei");
  const second = idIn(page);
  await expect.poll(() => db.story.count(own)).toBe(2);
  await backAndForward(page);
  await expect(headlineOf(page)).toHaveValue("Zwei");
  await headlineOf(page).press("End");
  await page.keyboard.type(" drei");
  await expect.poll(async () => (await kept(second)).headline).toBe("Zwei drei");
  expect(await db.story.count(own)).toBe(2);
});

test("a story that is opened again while its last words are saved shows them, and writing goes on", async ({
  browser,
}) => {
  const { page, context } = await signedIn(browser, "reporter");
  await openNewStory(page);
  await page.keyboard.type("Z");
  const storyId = idIn(page);
  await expect.poll(() => db.story.count({ where: { id: storyId } })).toBe(1);
  // The save of the last words waits until the page that is opened next has read the text, or one second where it does not.
  let next = gate();
  let saved = gate();
  let reads = 0;
  await context.route(/\/api\/stories\/[^/]+\/draft/, async (route) => {
    const request = route.request();
    const isSave = request.method() === "PUT";
    if (isSave) await next.opened;
    const response = await route.fetch();
    if (!isSave && ++reads === 2) {
      next.open();
      await saved.opened;
    }
    await route.fulfill({ response });
    if (isSave) await (await request.response())?.finished();
    if (isSave) saved.open();
  });
  // Nor is it told of what was saved since.
  await context.route(/\/lease/, (route) => (route.request().method() === "GET" ? route.abort() : route.continue()));
  await page.keyboard.type("wei");
  for (const words of ["Zwei", "Zwei drei"]) {
    await backAndForward(page);
    await expect(headlineOf(page)).toBeVisible();
    await Promise.race([next.opened, setTimeout(1_000)]);
    next.open();
    await expect(headlineOf(page)).toHaveValue(words);
    await saved.opened;
    [next, saved, reads] = [gate(), gate(), 0];
    await headlineOf(page).press("End");
    await page.keyboard.type(" drei");
  }
  next.open();
  await expect.poll(async () => (await kept(storyId)).headline).toBe("Zwei drei drei");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("an answer that is lost makes no second story", async ({ browser }) => {
  const { page, member, context } = await signedIn(browser, "reporter");
  await openNewStory(page);
  let lost = 0;
  await context.route("**/api/stories/*/draft", async (route) => {
    if (route.request().method() !== "PUT" || lost++ > 0) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await page.keyboard.type("Ferry ");
  await expect.poll(() => lost).toBeGreaterThan(1);
  await page.keyboard.type("returns");
  await expect.poll(async () => (await kept(idIn(page))).headline).toBe("Ferry returns");
  expect(await db.story.count({ where: { createdById: member.staffId } })).toBe(1);
});

test("what is typed without a connection becomes a story when it is back, and after the tab was closed too", async ({
  browser,
}) => {
  const { page, context, member } = await signedIn(browser, "reporter");
  const own = () => db.story.findMany({ where: { createdById: member.staffId }, include: { draft: true } });
  await openNewStory(page);
  await context.setOffline(true);
  await page.keyboard.type("Typed on a ferry");
  await expect(page.getByText(/Not saved: no connection/)).toBeVisible({ timeout: 20_000 });
  await page.keyboard.type(" at night");
  await context.setOffline(false);
  await expect
    .poll(async () => (await own()).map(({ draft }) => draft?.headline))
    .toEqual(["Typed on a ferry at night"]);

  const closed = await context.newPage();
  await openNewStory(closed);
  await context.setOffline(true);
  await closed.keyboard.type("Never sent");
  await expect(closed.getByText(/Not saved: no connection/)).toBeVisible({ timeout: 20_000 });
  await closed.close({ runBeforeUnload: false });
  await context.setOffline(false);
  expect(await own()).toHaveLength(1);

  const again = await context.newPage();
  await openNewStory(again);
  await expect(headlineOf(again)).toHaveValue("Never sent");
  await headlineOf(again).press("End");
  await again.keyboard.type(", but kept");
  await expect
    .poll(async () => (await own()).map(({ draft }) => draft?.headline).sort())
    .toEqual(["Never sent, but kept", "Typed on a ferry at night"]);
});

test("the language of a new story is announced, and another one has its quotation marks checked", async ({
  browser,
}) => {
  const { page } = await signedIn(browser, "reporter");
  await openNewStory(page);
  const language = page.getByRole("status").filter({ hasText: "Is that right?" });
  await expect(language).toHaveText("Language: English. Is that right?");
  await page.keyboard.type("Quoted\n\n");
  await page.keyboard.type('"Yes," she said.');
  await page.getByRole("combobox", { name: "Language" }).selectOption({ label: "German" });
  await expect(language).toHaveText("Language: German. Is that right?");
  await page.getByRole("tab", { name: "Checks" }).click();
  const check = page.getByRole("button", { name: "The quotation mark ” is not one of German." });
  await check.click();
  await expect(storyText(page)).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type('"Ja", sagte sie.');
  await expect(check).toHaveCount(0);
  const storyId = idIn(page);
  await expect.poll(async () => (await kept(storyId)).text).toBe("„Ja“, sagte sie.");
});
