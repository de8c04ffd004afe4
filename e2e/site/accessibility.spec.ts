import { test } from "@playwright/test";
import { openDatabase } from "@/lib/platform/db/database";
import { expectAccessible } from "../expect-accessible";
import { knownPages } from "./known-pages";
import { standingPages, takenDown } from "./rare-pages";

const db = openDatabase(process.env.DATABASE_URL ?? "", 1);
test.afterAll(() => db.$disconnect());

for (const prefix of ["", "/ar"]) {
  test(`axe finds nothing on any page kind, light or dark: ${prefix || "/"}`, {
    annotation: { type: "slow", description: "axe on every kind of page, light and dark" },
  }, async ({ page, request }) => {
    test.setTimeout(240_000);
    const known = await knownPages(request, prefix);
    const rare = { ...standingPages(known, prefix), ...(prefix === "" ? await takenDown(db) : {}) };
    for (const path of [...Object.values(known), ...Object.keys(rare)]) {
      await page.goto(path);
      await expectAccessible(page, path);
    }
  });
}
