import { expect, test } from "@playwright/test";
import { knownPages } from "./known-pages";

test("reader pages keep to their policy: nothing of theirs is blocked", async ({ page, request }) => {
  const blocked: string[] = [];
  await page.exposeFunction("noteBlocked", (what: string) => blocked.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      (window as unknown as { noteBlocked: (what: string) => void }).noteBlocked(
        `${location.pathname} ${violatedDirective} ${blockedURI} ${sample}`,
      );
    });
  });
  for (const path of [...Object.values(await knownPages(request)), "/ar", "/corrections", "/saved", "/no/such/page"]) {
    await page.goto(path);
    const html = page.locator("html");
    expect(await html.evaluate((element) => getComputedStyle(element).getPropertyValue("--accent-light"))).not.toBe("");
  }
  expect(blocked).toEqual([]);
});

test("a reader page draws no style element that was smuggled into it", async ({ page }) => {
  await page.goto("/");
  const isApplied = await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement("style"), { textContent: "body { display: none }" }));
    return getComputedStyle(document.body).display === "none";
  });
  expect(isApplied).toBe(false);
});
