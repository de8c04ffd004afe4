import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../../expect-accessible";
import { db, signedIn } from "../newsroom";

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
