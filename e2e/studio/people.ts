import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { importActor, type StaffRole } from "@/lib/newsroom/actor";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import { openDatabase } from "@/lib/platform/db/database";

export const db = openDatabase(process.env.DATABASE_URL ?? "", 2);

export interface Person {
  staffId: string;
  email: string;
  password: string;
}

/** An account of its own for one test. */
export async function aPerson(role: StaffRole, name = `A ${role}`): Promise<Person> {
  const password = "seven lamps on the quay";
  const email = `${randomUUID()}@example.org`;
  const { staffId } = await db.$transaction((tx) => createStaff(tx, importActor, { email, name, role, password }));
  return { staffId, email, password };
}

/** Signs in as a person does, and arrives in the studio. */
export async function signIn(page: Page, { email, password }: Person): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/studio");
}

/** Makes a story through the form; returns its id. The page is then the editor. */
export async function startStory(page: Page, headline: string): Promise<string> {
  await page.goto("/studio/stories/new");
  await page.getByLabel("Headline").fill(headline);
  await page.getByLabel("Section").selectOption({ label: "City" });
  await page.getByRole("button", { name: "Start writing" }).click();
  await page.waitForURL(/\/studio\/stories\/[0-9a-f-]{36}$/);
  return page.url().split("/").at(-1) ?? "";
}

/** Writes into the text of the open story. */
export async function write(page: Page, words: string): Promise<void> {
  const text = page.getByLabel("Text of the story");
  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}
