import { randomUUID } from "node:crypto";
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import type { Editor } from "@tiptap/core";
import { clockActor, importActor } from "@/lib/newsroom/access/actor";
import type { StaffRole } from "@/lib/newsroom/access/roles";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { createStory } from "@/lib/newsroom/story/create-story";
import { openDatabase } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { sessionCookie } from "../session-cookie";

export const db = openDatabase(process.env.DATABASE_URL ?? "", 2);

interface Member {
  staffId: string;
  email: string;
  password: string;
}

/** Somebody of the staff with an account of their own. */
export async function aMember(role: StaffRole): Promise<Member> {
  const given = { email: `${randomUUID()}@example.org`, name: `A ${role}`, role, password: "correct horse battery" };
  const { staffId } = await inTransaction(db, (tx) => createStaff(tx, importActor, given));
  return { staffId, email: given.email, password: given.password };
}

export async function signIn(page: Page, { email, password }: Pick<Member, "email" | "password">): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

let opened: { testId: string; contexts: BrowserContext[] } = { testId: "", contexts: [] };

// Open studio pages go on asking the portal: those of earlier tests would slow down all that come after.
async function closeOfEarlierTests(): Promise<void> {
  const { testId } = test.info();
  if (testId === opened.testId) return;
  const { contexts } = opened;
  opened = { testId, contexts: [] };
  await Promise.all(contexts.map((context) => context.close()));
}

/** A browser of its own in which this member of the staff is signed in; it is closed when the next test opens one. */
export async function browserOf(browser: Browser, staffId: string): Promise<BrowserContext> {
  await closeOfEarlierTests();
  const context = await browser.newContext();
  opened.contexts.push(context);
  const cookie = await sessionCookie(db, staffId);
  await context.addCookies([{ ...cookie, url: process.env.BASE_URL, httpOnly: true, sameSite: "Lax" }]);
  return context;
}

/** A browser of its own in which a new member of this role is signed in, with an empty page. */
export async function signedIn(
  browser: Browser,
  role: StaffRole,
): Promise<{ context: BrowserContext; page: Page; member: Member }> {
  const member = await aMember(role);
  const context = await browserOf(browser, member.staffId);
  return { context, page: await context.newPage(), member };
}

/** A draft with one paragraph, made outside the browser. */
export async function aDraft(headline: string, createdById?: string): Promise<string> {
  const section = await db.section.findFirstOrThrow({ where: { slug: "city" } });
  const body: StoryBody = {
    schema: 1,
    blocks: [{ id: "first", type: "paragraph", text: [{ text: "The first paragraph." }] }],
  };
  const actor = createdById ? ({ kind: "staff", id: createdById, role: "reporter" } as const) : clockActor;
  const { storyId } = await inTransaction(db, (tx) =>
    createStory(tx, actor, { lang: "en", sectionId: section.id, headline, body, weight: 5 }),
  );
  return storyId;
}

export const storyText = (page: Page) => page.getByRole("textbox", { name: "Text of the story" });

/**
 * Puts the caret at the end of a story's text, as a click and Control+End do: until the editor has taken note of it. Right after the text
 * has the focus the editor may put the caret back once, faster than a person presses the next key.
 */
export async function caretAtEnd(page: Page): Promise<void> {
  const text = storyText(page);
  await text.click();
  const isAtEnd = () =>
    text.evaluate((element: HTMLElement & { editor?: Editor }) => {
      const { doc, selection } = element.editor?.state ?? {};
      return selection?.empty && doc && selection.head >= doc.content.size - 1;
    });
  await expect(async () => {
    await page.keyboard.press("Control+End");
    expect(await isAtEnd()).toBe(true);
  }).toPass();
}

/** The text that the newsroom has of a story: its draft, else what is live. */
export async function kept(storyId: string) {
  const story = await db.story.findUniqueOrThrow({
    where: { id: storyId },
    include: { draft: true, liveVersion: true },
  });
  const version = story.draft ?? story.liveVersion;
  if (!version) throw new Error(`story ${storyId} has no version`);
  const { headline, standfirst, location, plainText: text } = version;
  return { story, headline, standfirst, location, body: version.body as unknown as StoryBody, text };
}
