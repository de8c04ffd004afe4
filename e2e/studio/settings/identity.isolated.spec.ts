import { expect } from "@playwright/test";
import { test } from "../../isolated-portal";
import { sessionCookie } from "../../session-cookie";

test("a newsroom sets its own faces, paper and density, and colours that nobody can read are refused", async ({
  context,
  page,
  portal,
}) => {
  const { id } = await portal.db.staff.findFirstOrThrow({ where: { role: "administrator" } });
  await context.addCookies([{ ...(await sessionCookie(portal.db, id)), url: portal.address }]);
  await page.goto("/studio/settings");
  await page.getByLabel("Headlines").selectOption({ label: "Fraunces" });
  await page.getByLabel("Text", { exact: true }).selectOption({ label: "Source Sans" });
  await page.getByLabel("Density of fronts").selectOption({ label: "Compact" });
  await page.getByLabel("Paper, light").fill("#f3f0e6");
  await page.getByLabel("Accent, light").fill("#ffcc00");
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText(/The accent on the light paper has a contrast of 1\.\d\d : 1/)).toBeVisible();
  await expect(page.getByLabel("Accent, light")).toBeFocused();
  await expect(page.getByRole("alert").filter({ hasText: "Not saved." })).toBeVisible();

  await page.getByLabel("Accent, light").fill("#0b6e4f");
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();

  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const seen = await page.evaluate(() => {
    const headline = document.querySelector(".card-headline");
    return {
      paper: getComputedStyle(document.documentElement).backgroundColor,
      headline: headline && getComputedStyle(headline).fontFamily.split(",")[0],
      words: getComputedStyle(document.body).fontFamily.split(",")[0],
      isDrawnIn: document.fonts.check('600 20px "Fraunces Variable"'),
    };
  });
  expect(seen).toEqual({
    paper: "rgb(243, 240, 230)",
    headline: '"Fraunces Variable"',
    words: '"Source Sans 3 Variable"',
    isDrawnIn: true,
  });
});
