import { expect, type Page, type Route, test } from "@playwright/test";
import { expectAccessible } from "../../expect-accessible";
import { aDraft, db, kept, signedIn, storyText } from "../newsroom";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

/** Holds back the portal's answers to what is sent from now on, until they are let go. */
async function holdAnswers(page: Page, address: string) {
  const held: Route[] = [];
  let isReleased = false;
  await page.route(address, (route) => (isReleased ? route.continue() : void held.push(route)));
  return {
    hasAsked: () => expect.poll(() => held.length).toBeGreaterThan(0),
    release: async () => {
      isReleased = true;
      await Promise.all(held.map((route) => route.continue()));
      await page.unroute(address);
    },
  };
}

const draftOf = async (storyId: string) => {
  const { draft } = await db.story.findUniqueOrThrow({ where: { id: storyId }, include: { draft: true } });
  return { topicIds: draft?.topicIds, bylines: draft?.bylines };
};

test("Enter waits for the suggestions, and nothing new is made by it", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const stamp = Date.now();
  const address = `/studio/stories/${await aDraft("Pickers")}`;
  const storyId = address.split("/").at(-1) ?? "";
  const names = { en: `Climate ${stamp}` };
  const topic = await db.topic.create({ data: { slug: `climate-${stamp}`, names } });
  const author = await db.author.create({
    data: { slug: `nadia-${stamp}`, name: `Nadia ${stamp}`, sortName: `Nadia ${stamp}` },
  });
  await page.goto(address);
  await expect(storyText(page)).toBeVisible();
  const topics = page.getByRole("combobox", { name: "Topics" });
  const ofStory = page.getByRole("list", { name: "Topics of the story" });
  await topics.focus();
  const suggested = page.getByRole("listbox", { name: "Topics" }).getByRole("option");
  await expect(suggested.first()).toBeVisible();

  let answers = await holdAnswers(page, `**${address}`);
  const typed = `climate ${String(stamp).slice(0, -1)}`;
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
  await answers.hasAsked();
  await expect(ofStory).toHaveCount(0);
  await expect(topics).toHaveValue(typed);
  await answers.release();
  await expect(ofStory.getByRole("listitem")).toHaveText([/Climate/]);
  await expect(topics).toHaveValue("");

  const unknown = `Unheard ${stamp}`;
  answers = await holdAnswers(page, `**${address}`);
  await page.keyboard.type(unknown);
  await page.keyboard.press("Enter");
  await answers.hasAsked();
  await answers.release();
  const offer = page.getByRole("option", { name: /^New topic/ });
  await expect(offer).toHaveAttribute("aria-selected", "false");
  await page.keyboard.press("Enter");
  await expect(topics).toHaveValue(unknown);
  expect(await db.topic.count({ where: { slug: `unheard-${stamp}` } })).toBe(0);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(ofStory.getByRole("listitem")).toHaveText([/Climate/, /Unheard/]);

  const bylines = page.getByRole("combobox", { name: "Bylines" });
  await bylines.focus();
  answers = await holdAnswers(page, `**${address}`);
  await page.keyboard.type(`nadia ${String(stamp).slice(0, -1)}`);
  await page.keyboard.press("Enter");
  await answers.hasAsked();
  await answers.release();
  await expect(page.getByRole("list", { name: "Bylines of the story" })).toContainText(author.name);
  const made = await db.topic.findUniqueOrThrow({ where: { slug: `unheard-${stamp}` } });
  await expect
    .poll(() => draftOf(storyId))
    .toEqual({ topicIds: [topic.id, made.id], bylines: [{ authorId: author.id, role: "by" }] });
  expect((await kept(storyId)).headline).toBe("Pickers");
});

test("a reporter proposes a topic, an editor creates it, and the reporter sees what became of it", async ({
  browser,
}) => {
  const { page, member } = await signedIn(browser, "reporter");
  const { page: desk } = await signedIn(browser, "editor");
  const [name, other] = [`Unheard ${Date.now()}`, `Unwanted ${Date.now()}`];
  const headline = `A reporter's topics ${Date.now()}`;
  const storyId = await aDraft(headline, member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  await expect(storyText(page)).toBeVisible();
  const topics = page.getByRole("combobox", { name: "Topics" });
  const proposed = page.getByRole("list", { name: "Proposed topics" }).getByRole("listitem");
  for (const each of [name, other]) {
    await topics.fill(each);
    const offer = page.getByRole("option", { name: "Propose topic" });
    await expect(offer).toHaveAttribute("aria-selected", "false");
    await page.keyboard.press("Enter");
    await expect(topics).toHaveValue(each);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(proposed.filter({ hasText: each })).toHaveText(/waits for an editor/);
  }
  await expect(page.getByRole("list", { name: "Topics of the story" })).toHaveCount(0);
  await page.goto("/studio/topics");
  await expect(page.getByText("Editors create topics.")).toBeVisible();
  await expect(page.getByLabel("New topic")).toHaveCount(0);
  await expect(page.getByRole("list", { name: "Topics that I proposed" }).getByRole("listitem")).toHaveCount(2);

  await desk.goto("/studio");
  const waiting = desk.getByRole("table", { name: "Waits for me" }).getByRole("row", { name: headline });
  await waiting.getByRole("link", { name: "Topic proposed" }).click();
  const toDecide = desk.getByRole("list", { name: "Proposed topics" }).getByRole("listitem");
  const [mine, unwanted] = [toDecide.filter({ hasText: name }), toDecide.filter({ hasText: other })];
  await expectAccessible(desk, "the proposed topics");
  await mine.getByRole("button", { name: "Create topic" }).click();
  await expect(mine).toHaveCount(0);
  await unwanted.getByRole("button", { name: "Decline…" }).click();
  await desk.keyboard.type("Too narrow");
  await desk.keyboard.press("Enter");
  await expect(unwanted).toHaveCount(0);

  await page.goto(`/studio/stories/${storyId}`);
  await expect(page.getByRole("list", { name: "Topics of the story" })).toContainText(name);
  await expect(proposed.filter({ hasText: name })).toHaveText(/accepted as/);
  await expect(proposed.filter({ hasText: other })).toHaveText(/declined: Too narrow/);
});
