import { expect, test } from "@playwright/test";
import { openDatabase } from "@/lib/platform/db/database";
import { aPublicStory } from "@/lib/testing/a-story";

const db = openDatabase(process.env.DATABASE_URL ?? "", 1);
test.afterAll(() => db.$disconnect());

test("a fault in drawing a page is told by a page of the portal's own look, and told to nobody else", async ({
  page,
}) => {
  const lines: string[] = [];
  page.on("console", (message) => lines.push(message.text()));
  const { path, versionId } = await db.$transaction((tx) => aPublicStory(tx, {}, new Date("1999-01-01")));
  await db.$transaction(async (tx) => {
    // What no verb can write: a paragraph without its text, in a version that is closed.
    await tx.$executeRaw`set local session_replication_role = replica`;
    await tx.$executeRaw`update story_version set body = '{"schema":1,"blocks":[{"id":"a","type":"paragraph"}]}' where id = ${versionId}::uuid`;
  });
  const response = await page.goto(path);
  expect(response?.status()).toBe(500);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We cannot show this page right now");
  expect(await page.locator("main").evaluate((main) => getComputedStyle(main).maxWidth)).not.toBe("none");
  expect(await response?.text()).not.toMatch(/undefined|TypeError|at .*\.js/);
  await page.getByRole("link", { name: "Front page" }).click();
  await expect(page).toHaveURL("/");
});
