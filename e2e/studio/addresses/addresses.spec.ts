import { expect, test } from "@playwright/test";
import { db, signedIn } from "../newsroom";

test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

test("an editor adds a redirect, is told what is wrong by field, and removes it after a question", async ({
  browser,
  request,
}) => {
  const { page } = await signedIn(browser, "editor");
  const from = `/old%-page-${Date.now()}.aspx?id=5`;
  const answer = async () => {
    const { status, headers } = await request.get(from, { maxRedirects: 0 }).then((got) => ({
      status: got.status(),
      headers: got.headers(),
    }));
    return [status, headers.location];
  };
  expect(await answer()).toEqual([404, undefined]);
  await page.goto("/studio/addresses");
  const form = page.getByRole("form", { name: "New redirect" });
  const [old, to] = [form.getByLabel("Old address"), form.getByLabel("Leads to")];
  const add = form.getByRole("button", { name: "Add redirect" });
  for (const [given, target, field, cause] of [
    ["/studio/people", "/city", old, "Is an address of the portal itself"],
    ["/search?q=tide", "/city", old, "Is an address of the portal itself"],
    ["no address at all", "/city", old, "Must be an address of this site"],
    ["/city", "/", old, "Is the address of a section"],
    [from, from, to, "Is the redirect's own address"],
    [from, "javascript:alert(1)", to, "Must be a path of this site, or an http(s) address"],
    [from, "https://elsewhere.example/", to, "Is another site's: only administrators may lead readers away"],
  ] as const) {
    await old.fill(given);
    await to.fill(target);
    await add.click();
    await expect(field, cause).toHaveAccessibleDescription(new RegExp(cause.replace(/[()]/g, "\\$&"), "i"));
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field === old ? to : old).not.toHaveAttribute("aria-invalid", "true");
  }
  expect(await db.urlAlias.count({ where: { path: from } })).toBe(0);

  await to.fill("/city");
  await form.getByLabel("How").selectOption("For now (302)");
  await add.click();
  const row = page.getByRole("list", { name: "Addresses" }).getByRole("listitem").filter({ hasText: from });
  await expect(row).toContainText("→ /city (302)");
  await expect(old).toHaveValue("");
  expect(await answer()).toEqual([302, "/city"]);

  await page.getByLabel("Search addresses").fill(from);
  await page.keyboard.press("Enter");
  await page.waitForURL(/[?&]q=/);
  await row.getByRole("button", { name: `Actions for ${from}` }).click();
  await row.getByRole("menuitem", { name: "Remove…" }).click();
  const dialog = page.getByRole("dialog", { name: "Remove the redirect?" });
  await expect(dialog).toContainText(from);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  expect(await answer()).toEqual([302, "/city"]);
  await row.getByRole("button", { name: `Actions for ${from}` }).click();
  await row.getByRole("menuitem", { name: "Remove…" }).click();
  await dialog.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("No match.")).toBeVisible();
  expect(await answer()).toEqual([404, undefined]);
  const lines = await db.auditEvent.findMany({
    where: { action: { startsWith: "redirect." }, detail: { path: ["from"], equals: from } },
    orderBy: { at: "asc" },
  });
  expect(lines.map(({ action }) => action)).toEqual(["redirect.add", "redirect.remove"]);
});
