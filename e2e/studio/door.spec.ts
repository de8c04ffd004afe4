import { expect, test } from "@playwright/test";
import { aPerson, db, signIn, startStory } from "./people";

const origin = process.env.BASE_URL ?? "";
test.afterAll(() => db.$disconnect());

const protectedPaths = ["/studio", "/studio/stories/new", "/studio/people", "/studio/settings", "/studio/media"];

test("signed-out visitors are led to the sign-in by a real redirect, machines are refused", async () => {
  for (const path of protectedPaths) {
    const visitor = await fetch(origin + path, { redirect: "manual", headers: { accept: "text/html" } });
    expect(visitor.status, path).toBe(307);
    expect(new URL(visitor.headers.get("location") ?? "", origin).pathname).toBe("/sign-in");
    const machine = await fetch(origin + path, { redirect: "manual", headers: { accept: "application/json" } });
    expect(machine.status, path).toBe(401);
  }
  const upload = await fetch(`${origin}/api/media`, { method: "POST", body: "x" });
  expect(upload.status).toBe(401);
});

test("a wrong password says so, a right one opens the studio, and signing out closes it", async ({ page }) => {
  const editor = await aPerson("editor");
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(editor.email);
  await page.getByLabel("Password").fill("not the password at all");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await signIn(page, editor);
  await expect(page.getByRole("heading", { name: "Stories" })).toBeVisible();
  await db.staffSession.updateMany({ where: { staffId: editor.staffId }, data: { revokedAt: new Date() } });
  await page.goto("/studio");
  await page.waitForURL(/\/sign-in/);
});

test("the address to return to stays on this site", async ({ page }) => {
  const editor = await aPerson("editor");
  await page.goto("/sign-in?callbackUrl=https%3A%2F%2Fevil.example%2Fx");
  await page.getByLabel("E-mail").fill(editor.email);
  await page.getByLabel("Password").fill(editor.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/studio");
  expect(new URL(page.url()).host).toBe(new URL(origin).host);
});

test("a reporter writes, but finds nothing to publish with and no administration", async ({ page }) => {
  await signIn(page, await aPerson("reporter"));
  await startStory(page, `A reporter's story ${Date.now()}`);
  await expect(page.getByLabel("Text of the story")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Publish/ })).toHaveCount(0);
  expect((await page.goto("/studio/people"))?.status()).toBe(403);
  expect((await page.goto("/studio/settings"))?.status()).toBe(403);
  const other = await db.story.findFirstOrThrow({ where: { createdById: null } });
  expect((await page.goto(`/studio/stories/${other.id}`))?.status()).toBeGreaterThanOrEqual(403);
});
