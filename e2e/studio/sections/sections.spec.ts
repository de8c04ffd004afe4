import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { importActor } from "@/lib/newsroom/access/actor";
import { createStory } from "@/lib/newsroom/story/create-story";
import { publish } from "@/lib/newsroom/story/publish";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { db, signedIn } from "../newsroom";

test.setTimeout(180_000);
test.afterAll(() => db.$disconnect());

const STORIES = 120;

test("a section's new address takes its stories along, with progress to be seen, and every old one leads there", {
  annotation: { type: "slow", description: "publishes 120 stories and waits until all have moved" },
}, async ({ browser, request }) => {
  const slug = `harbour-${randomUUID().slice(0, 8)}`;
  const section = await db.section.create({ data: { slug, names: { en: "Harbour" }, position: 99, isInMenu: false } });
  const paths: string[] = [];
  for (let n = 0; n < STORIES; n += 1) {
    const body = { schema: 1, blocks: [{ id: "a", type: "paragraph", text: [{ text: "A ship came in." }] }] };
    const { path } = await inTransaction(db, async (tx) => {
      const draft = { lang: "en", sectionId: section.id, headline: `Ship ${n}`, body, weight: 1 };
      return publish(tx, importActor, await createStory(tx, importActor, draft), new Date(2020, 1, 1));
    });
    paths.push(path);
  }
  const { page } = await signedIn(browser, "administrator");
  await page.goto("/studio/sections");
  const row = page.getByRole("listitem").filter({ hasText: `/${slug}` });
  await row.getByRole("button", { name: `Actions for ${slug}` }).click();
  await row.getByRole("menuitem", { name: "Address…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Slug").fill("studio");
  await dialog.getByRole("button", { name: "Change the address" }).click();
  await expect(dialog.getByLabel("Slug")).toHaveAttribute("aria-invalid", "true");
  const next = `port-${randomUUID().slice(0, 8)}`;
  await dialog.getByLabel("Slug").fill(next);
  await dialog.getByRole("button", { name: "Change the address" }).click();
  await expect(dialog).toHaveCount(0);

  const renamed = page.getByRole("listitem").filter({ hasText: `to /${next}` });
  await expect(renamed.getByRole("status")).toContainText(/Mov(ing|ed) from/);
  await expect(renamed.getByRole("status")).toContainText(`Moved from /${slug} to /${next}: ${STORIES} of ${STORIES}`, {
    timeout: 90_000,
  });
  await expect(renamed.getByText(`/${next}`, { exact: true })).toBeVisible();
  for (const path of [paths[0] ?? "", paths.at(-1) ?? "", `/${slug}`]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([301, path.replace(slug, next)]);
    expect((await request.get(path.replace(slug, next))).status()).toBe(200);
  }
});

test("editors see sections and cannot change their addresses", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  await page.goto("/studio/sections");
  await expect(page.getByRole("list", { name: "Sections" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Actions for/ })).toHaveCount(0);
});
