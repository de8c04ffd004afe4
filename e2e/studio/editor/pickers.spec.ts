import { expect, type Page, type Route, test } from "@playwright/test";
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

test("a reporter chooses topics and reads who creates them", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("A reporter's topics", member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  await expect(storyText(page)).toBeVisible();
  await page.getByRole("combobox", { name: "Topics" }).fill(`Unheard ${Date.now()}`);
  await expect(page.getByRole("status").filter({ hasText: "Editors create topics" })).toBeAttached();
  await expect(page.getByRole("listbox", { name: "Topics" })).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Topics of the story" })).toHaveCount(0);
  await page.goto("/studio/topics");
  await expect(page.getByText("Editors create topics.")).toBeVisible();
  await expect(page.getByLabel("New topic")).toHaveCount(0);
});
