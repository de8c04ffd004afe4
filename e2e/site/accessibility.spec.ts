import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { knownPages } from "./known-pages";

for (const colorScheme of ["light", "dark"] as const) {
  for (const prefix of ["", "/ar"]) {
    test(`axe finds nothing on any page kind: ${colorScheme}${prefix}`, async ({ page, request }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const path of [...Object.values(await knownPages(request, prefix)), `${prefix}/nothing-here`]) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
        expect(found, path).toEqual([]);
      }
    });
  }
}
