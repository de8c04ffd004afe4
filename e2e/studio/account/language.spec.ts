import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../../expect-accessible";
import { db, signedIn } from "../newsroom";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

/** Every screen that has its text in messages; none of them may be wider than the window. */
const screens = ["", "/schedule", "/media", "/account", "/topics", "/authors", "/storylines", "/sections", "/addresses"]
  .concat(["/corrections", "/search", "/people", "/settings"])
  .map((end) => `/studio${end}`);

async function expectFits(page: Page, what: string) {
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0], `${what} is wider than the window`).toBeLessThanOrEqual(widths[1] ?? 0);
}

test("a member of staff chooses Arabic, and the studio is written from right to left", async ({ browser }, info) => {
  const { context, page } = await signedIn(browser, "administrator");
  await page.goto("/studio/account");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByLabel("Language of the studio").selectOption("العربية");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.getByRole("link", { name: "المواد", exact: true })).toBeVisible();
  await expect(page).toHaveTitle("حسابي · الاستوديو");
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const address of screens) {
      await page.goto(address);
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      await expectFits(page, `${address} at ${width}`);
      const name = `ar-${address.replaceAll("/", "-")}-${width}.png`;
      await page.screenshot({ path: info.outputPath(name), fullPage: true });
    }
  }
  await expectAccessible(page, "the account in Arabic");
  // Navigation begins at the right.
  await page.setViewportSize({ width: 1280, height: 800 });
  const stories = await page.getByRole("link", { name: "المواد", exact: true }).boundingBox();
  const schedule = await page.getByRole("link", { name: "الجدول", exact: true }).boundingBox();
  expect(stories?.x ?? 0).toBeGreaterThan(schedule?.x ?? Number.POSITIVE_INFINITY);
  await page.getByLabel("لغة الاستوديو").selectOption("حسب المتصفح");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await context.close();
});

test("until a language is chosen the studio follows the browser", async ({ browser }) => {
  const context = await browser.newContext({ locale: "de-AT" });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.getByRole("button", { name: "Anmelden" })).toBeVisible();
  await context.close();
  const foreign = await browser.newContext({ locale: "sv-SE" });
  const other = await foreign.newPage();
  await other.goto("/sign-in");
  await expect(other.locator("html")).toHaveAttribute("lang", "en");
  await expect(other.getByRole("button", { name: "Sign in" })).toBeVisible();
  await foreign.close();
});
