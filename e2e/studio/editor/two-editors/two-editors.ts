import { randomUUID } from "node:crypto";
import { type Browser, type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import { importActor } from "@/lib/newsroom/access/actor";
import type { StaffRole } from "@/lib/newsroom/access/roles";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { createStory } from "@/lib/newsroom/story/create-story";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { browserOf, db, kept, storyText } from "../../newsroom";

/** What a slow machine may need for a save with its pause, or for the next renewal of a lease. */
export const SOON = { timeout: 25_000 };

interface Writer {
  name: string;
  staffId: string;
  context: BrowserContext;
  page: Page;
}

/** Somebody of a name of their own, signed in with a browser of their own. */
export async function aWriter(browser: Browser, name: string, role: StaffRole = "editor"): Promise<Writer> {
  const email = `${randomUUID()}@example.org`;
  const account = { email, name, role, password: "correct horse battery" };
  const { staffId } = await inTransaction(db, (tx) => createStaff(tx, importActor, account));
  const context = await browserOf(browser, staffId);
  return { name, staffId, context, page: await context.newPage() };
}

/** A draft of three paragraphs: "One.", "Two.", "Three." */
export async function threeParagraphs(headline: string): Promise<string> {
  const section = await db.section.findFirstOrThrow({ where: { slug: "city" } });
  const paragraph = (id: string, text: string) => ({ id, type: "paragraph" as const, text: [{ text }] });
  const body: StoryBody = {
    schema: 1,
    blocks: [paragraph("one", "One."), paragraph("two", "Two."), paragraph("three", "Three.")],
  };
  const story = { lang: "en", sectionId: section.id, headline, body, weight: 5 };
  const { storyId } = await inTransaction(db, (tx) => createStory(tx, importActor, story));
  return storyId;
}

/** Opens a story's editor and waits until it knows who writes. */
export async function open(page: Page, storyId: string): Promise<void> {
  const known = page.waitForResponse((answer) => answer.url().includes(`/api/stories/${storyId}/lease`), SOON);
  await page.goto(`/studio/stories/${storyId}`);
  await expect(storyText(page)).toBeVisible(SOON);
  await known;
}

/** Types at the end of a paragraph that begins with these words. */
export async function typeAfter(page: Page, paragraph: string, words: string): Promise<void> {
  await storyText(page).locator("p", { hasText: paragraph }).click();
  await page.keyboard.press("End");
  await page.keyboard.type(words);
}

/** Waits until the newsroom has this text, whole. */
export async function expectKept(storyId: string, text: string): Promise<void> {
  await expect.poll(async () => (await kept(storyId)).text, SOON).toBe(text);
}

/** Waits until the editor shows this text, whole. */
export async function expectShown(page: Page, text: string): Promise<void> {
  await expect.poll(() => shown(page), SOON).toBe(text);
}

async function shown(page: Page): Promise<string> {
  const paragraphs = await storyText(page).locator("p").allTextContents();
  return paragraphs.filter((line) => line.trim() !== "").join("\n");
}

/** The side drafts of a story as the newsroom keeps them, the oldest first. */
export async function sideDrafts(storyId: string): Promise<string[]> {
  const rows = await db.storyVersion.findMany({ where: { storyId, isSide: true }, orderBy: { n: "asc" } });
  return rows.map(({ plainText }) => plainText);
}

export const whoWrites = (page: Page): Locator => page.getByRole("region", { name: "Who is writing" });
export const saved = (page: Page): Locator => page.getByText(/^Saved \d\d:\d\d:\d\d$/);

/** Cuts one page off the newsroom: its requests fail until it is let back. */
export async function cutOff(page: Page): Promise<() => Promise<void>> {
  await page.route("**/api/stories/**", (route) => route.abort("connectionfailed"));
  return () => page.unroute("**/api/stories/**");
}
