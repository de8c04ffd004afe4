import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { openDatabase } from "@/lib/platform/db/database";
import { knownPages } from "./known-pages";
import { standingPages, takenDown } from "./rare-pages";

const db = openDatabase(process.env.DATABASE_URL ?? "", 1);
test.afterAll(() => db.$disconnect());

async function expectNothingFound(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  expect(found, path).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const prefix of ["", "/ar"]) {
    test(`axe finds nothing on any page kind: ${colorScheme}${prefix}`, async ({ page, request }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const known = await knownPages(request, prefix);
      // Each rare page once in each look and once in each direction is enough.
      const isRareToo = (colorScheme === "light") === (prefix === "");
      const rare = isRareToo ? { ...standingPages(known, prefix), ...(await takenDown(db)) } : {};
      for (const path of [...Object.values(known), ...Object.keys(rare)]) await expectNothingFound(page, path);
    });
  }
}
