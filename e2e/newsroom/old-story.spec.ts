import { expect, test } from "@playwright/test";
import { openDatabase } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aPublicStory } from "@/lib/testing/a-story";

const db = openDatabase(process.env.DATABASE_URL ?? "", 1);
test.afterAll(() => db.$disconnect());

test("old news says how old it is, until the reader puts that away; features do not age", async ({ page }) => {
  const { old, feature } = await inTransaction(db, async (tx) => {
    const { id: sectionId } = await tx.section.findUniqueOrThrow({ where: { slug: "city" } });
    const at = new Date(Date.now() - 3.1 * 365.25 * 86_400_000);
    const slug = (of: string) => `${of}-${Date.now()}`;
    return {
      old: await aPublicStory(tx, { sectionId, slug: slug("old") }, at),
      feature: await aPublicStory(tx, { sectionId, slug: slug("old-feature"), kind: "feature" }, at),
    };
  });
  await page.goto(old.path);
  const notice = page.getByRole("note").filter({ hasText: "This story is more than 3 years old." });
  await expect(notice).toBeVisible();
  await page.getByRole("button", { name: "Hide this notice" }).click();
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(notice).toBeHidden();

  await page.goto(feature.path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("note")).toHaveCount(0);
});
