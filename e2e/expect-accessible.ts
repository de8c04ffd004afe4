import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What may differ between the two looks of one document. */
const COLOURS = ["color-contrast", "link-in-text-block"];

// Violations alone are asked for, and by the mode that opens no page of its own: it takes a third of the time, and no page has frames of other sites.
const axe = (page: Page, part: string) =>
  new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .include(part);

/** Expects axe to find nothing in what is shown, or in a part of it, and nothing more in its dark colours, which are left on. */
export async function expectAccessible(page: Page, what: string, part = "html"): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const light = await axe(page, part).analyze();
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const dark = await axe(page, part).withRules(COLOURS).analyze();
  const found = [light, dark].flatMap(({ violations }, isDark) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${isDark ? "dark" : "light"} ${id}: ${node.html.slice(0, 160)}`),
    ),
  );
  expect(found, what).toEqual([]);
}
