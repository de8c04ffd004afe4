import { expect } from "@playwright/test";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aPublicStory } from "@/lib/testing/a-story";
import { expectAccessible } from "../expect-accessible";
import { test } from "../isolated-portal";
import { expectPlainDocument } from "../site/plain-document";

test("a fault in drawing a page is told by a page of the portal's own look, and told to nobody else", async ({
  page,
  portal,
}) => {
  const { db } = portal;
  const lines: string[] = [];
  page.on("console", (message) => lines.push(message.text()));
  const { path, versionId } = await inTransaction(db, (tx) => aPublicStory(tx, {}, new Date("1999-01-01")));
  await inTransaction(db, async (tx) => {
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

test("while the newsroom's data cannot be read, readers get a whole page that says so, and nobody keeps it", async ({
  page,
  portal,
  request,
}) => {
  const { db } = portal;
  const setting = { where: { key: "accent" } };
  const before = await db.setting.findUnique(setting);
  await db.setting.upsert({ ...setting, create: { key: "accent", value: 1 }, update: { value: 1 } });
  const path = `/city/2001/01/01/nobody-asked-${Date.now()}`;
  try {
    const response = await request.get(path);
    await expectPlainDocument(response, path, 503);
    expect(response.headers()["cache-control"]).toMatch(/no-store|max-age=0/);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("We cannot show this page right now");
    await expectAccessible(page, "the page of a fault");
  } finally {
    if (before) await db.setting.update({ ...setting, data: { value: before.value ?? "" } });
    else await db.setting.delete(setting);
  }
  expect((await request.get(path)).status()).toBe(404);
});
