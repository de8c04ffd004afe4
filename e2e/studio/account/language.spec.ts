import { expect, type Page, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { publish } from "@/lib/newsroom/story/publish";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { englishLeft } from "@/lib/testing/english-left";
import { expectAccessible } from "../../expect-accessible";
import { aDraft, db, kept, signedIn } from "../newsroom";
import { visibleTexts } from "../visible-texts";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

/** Every screen that has its text in messages; none of them may be wider than the window. */
const screens = ["", "/schedule", "/media", "/topics", "/authors", "/storylines", "/sections", "/addresses"]
  .concat(["/corrections", "/search", "/people", "/settings", "/account"])
  .map((end) => `/studio${end}`);
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

async function expectFits(page: Page, what: string) {
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0], `${what} is wider than the window`).toBeLessThanOrEqual(widths[1] ?? 0);
}

const slow = { annotation: { type: "slow", description: "opens every screen in two sizes" } };

test(
  "a member of staff chooses Arabic, and the studio is written from right to left",
  slow,
  async ({ browser }, info) => {
    const { context, page } = await signedIn(browser, "administrator");
    await page.goto("/studio/account");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.getByLabel("Language of the studio").selectOption("العربية");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    await expect(page).toHaveTitle("حسابي · الاستوديو");
    for (const address of screens) {
      await page.goto(address);
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      for (const size of sizes) {
        await page.setViewportSize(size);
        await expectFits(page, `${address} at ${size.width}`);
        const name = `ar${address.replaceAll("/", "-")}-${size.width}.png`;
        await page.screenshot({ path: info.outputPath(name), fullPage: true });
      }
    }
    // Navigation begins at the right.
    const stories = await page.getByRole("link", { name: "المواد", exact: true }).boundingBox();
    const schedule = await page.getByRole("link", { name: "الجدول", exact: true }).boundingBox();
    expect(stories?.x ?? 0).toBeGreaterThan(schedule?.x ?? Number.POSITIVE_INFINITY);
    await expectAccessible(page, "the account in Arabic");
    await page.getByLabel("لغة الاستوديو").selectOption("حسب المتصفح");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await context.close();
  },
);

/** A live story with a newer draft. */
async function aChangedStory(): Promise<string> {
  const storyId = await aDraft("Ferry");
  const { rev, draftVersionId: versionId } = (await kept(storyId)).story;
  await inTransaction(db, async (tx) => {
    await publish(tx, clockActor, { storyId, versionId: versionId ?? "" });
    await saveDraft(tx, clockActor, { storyId, rev: rev + 1, patch: { headline: "Ferries" }, manual: true });
  });
  return storyId;
}

const storyTest = { annotation: { type: "slow", description: "opens three screens and six panels in two languages" } };

test(
  "editor, history and preview have no English left in Arabic, and fit into a telephone",
  storyTest,
  async ({ browser }) => {
    const { page, member } = await signedIn(browser, "administrator");
    const story = `/studio/stories/${await aChangedStory()}`;
    const sections = (await db.section.findMany({ select: { names: true } })).flatMap(({ names }) =>
      Object.values(names as Record<string, string>),
    );
    const english = async () => englishLeft("ar", await visibleTexts(page)).filter((text) => !sections.includes(text));
    await page.goto(story);
    await expect(page.getByRole("tab").first()).toBeVisible();
    expect(await english(), "the helper finds English").toContain("Headline");

    await db.staff.update({ where: { id: member.staffId }, data: { language: "ar" } });
    await page.setViewportSize({ width: 390, height: 844 });
    for (const address of [`${story}/history`, `${story}/preview`, "/studio/stories/new", story]) {
      await page.goto(address);
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      await expectFits(page, address);
      expect(await english(), address).toEqual([]);
    }
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      await expect(page.getByRole("tabpanel")).toHaveAttribute("aria-labelledby", (await tab.getAttribute("id")) ?? "");
      await expectFits(page, `the panel ${await tab.textContent()}`);
      expect(await english(), (await tab.textContent()) ?? "").toEqual([]);
    }
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await english(), "the dialog").toEqual([]);
    const refused = await page.evaluate(
      async (address) => {
        const headers = { "Content-Type": "application/json" };
        return (await fetch(address, { method: "PUT", headers, body: "{}" })).json();
      },
      `${story.replace("/studio", "/api")}/draft`,
    );
    expect(refused).toMatchObject({ code: "missing-revision", message: expect.stringMatching(/[\u0600-\u06ff]/) });
  },
);

test("until a language is chosen the studio follows the browser", async ({ browser }) => {
  for (const [locale, lang, button] of [
    ["de-AT", "de", "Anmelden"],
    ["sv-SE", "en", "Sign in"],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto("/sign-in");
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("button", { name: button })).toBeVisible();
    await context.close();
  }
});
