import { expect, test } from "@playwright/test";
import { expectAccessible } from "../../expect-accessible";
import { aDraft, db, signedIn } from "../newsroom";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

const networks = ["X", "Facebook", "LinkedIn", "WhatsApp", "Slack", "Mastodon", "Bluesky", "Google Discover"];

test("an editor sees a draft's card in the frames of eight networks, cut as they cut it", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const headline = `Harbour council votes ${Date.now()} to reopen the old ferry line after eleven long years of silence`;
  const storyId = await aDraft(headline);
  await page.goto(`/studio/stories/${storyId}`);
  await page.getByRole("tab", { name: "Share" }).click();
  const panel = page.getByRole("tabpanel", { name: "Share" });
  for (const name of networks) {
    const frame = panel.getByRole("figure", { name, exact: true });
    await expect(frame.getByRole("img")).toBeVisible({ timeout: 30_000 });
    const width = () => frame.getByRole("img").evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width, { message: name }).toBe(1200);
  }
  await expect(panel.getByRole("figure", { name: "X", exact: true })).toContainText(
    `${headline.slice(0, 69).trimEnd()}…`,
  );
  await expect(panel.getByRole("figure", { name: "Mastodon" })).toContainText(headline);
  expect(await panel.evaluate((each) => each.scrollWidth <= each.clientWidth), "the frames fit").toBe(true);
  await expectAccessible(page, "the share panel", "aside");
});

test("a draft's card is for nobody who may not read the draft", async ({ browser, request }) => {
  const storyId = await aDraft("Not yours to share");
  const card = `/studio/stories/${storyId}/card`;
  const reporter = await signedIn(browser, "reporter");
  expect((await reporter.page.request.get(card)).status()).toBe(404);
  expect(
    (await request.get(card, { headers: { accept: "image/*" }, maxRedirects: 0 })).headers()["content-type"] ?? "",
  ).not.toContain("image");
  expect((await request.get(`/og/${storyId}/000000000000.png`)).status()).toBe(404);
});
