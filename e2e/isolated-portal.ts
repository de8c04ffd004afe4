import { test as base } from "@playwright/test";
import { type Database, openDatabase } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aPublicStory } from "@/lib/testing/a-story";
import { type IsolatedPortal, startIsolatedPortal } from "@/lib/testing/power-cut/start-isolated-portal";

type FilledPortal = Pick<IsolatedPortal, "address" | "dataDir" | "inspectPort"> & { db: Database };

/** A newsroom with one section, `city`, of a few stories. */
async function fill(url: string): Promise<void> {
  const db = openDatabase(url, 1);
  await inTransaction(db, async (tx) => {
    const section = { slug: "city", names: { en: "City" }, position: 0, isInMenu: true };
    const { id: sectionId } = await tx.section.create({ data: section });
    for (const headline of ["The tram runs again", "A bridge is closed", "The harbour freezes"])
      await aPublicStory(tx, { sectionId, headline });
  });
  await db.$disconnect();
}

/**
 * Tests with a portal that nobody else uses, for what would disturb other tests or be disturbed by them: settings of the whole site,
 * faults on every page, answers that must stay the same to the byte, memory. Their files end in `.isolated.spec.ts` and run one by one.
 */
export const test = base.extend<object, { portal: FilledPortal }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const portal = await startIsolatedPortal(fill);
      const db = openDatabase(portal.url, 2);
      try {
        await portal.start();
        await use({ ...portal, db });
      } finally {
        await db.$disconnect();
        await portal.end();
      }
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ portal }, use) => use(portal.address),
});
