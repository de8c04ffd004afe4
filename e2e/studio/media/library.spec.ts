import { expect, test } from "@playwright/test";
import { expectAccessible } from "../../expect-accessible";
import { jpegOf } from "../../jpeg-of";
import { db, signedIn } from "../newsroom";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

test("pictures are uploaded into the library, found by what they lack, and described there", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "editor");
  const stamp = Date.now();
  const name = `lamp-${stamp}.jpg`;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/studio/media");
  await expect(page.getByRole("button", { name: "Upload" })).toBeVisible();
  const files = [
    { name, mimeType: "image/jpeg", buffer: await jpegOf("#335577") },
    { name: "broken.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no picture") },
  ];
  await page.getByLabel("Picture from this device").setInputFiles(files);
  const grid = page.getByRole("list", { name: "Pictures" });
  await expect(grid.getByRole("button", { name })).toBeVisible();
  const failed = page.getByRole("list", { name: "Uploads" }).getByRole("listitem");
  await expect(failed).toContainText("broken.jpg");
  await expectAccessible(page, "the library with an upload that failed");
  await failed.getByRole("button", { name: "Put away" }).click();
  await expect(failed).toHaveCount(0);

  await page.getByRole("combobox", { name: "Uploaded by" }).selectOption(member.staffId);
  await expect(page).toHaveURL(new RegExp(`by=${member.staffId}`));
  await expect(grid.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("combobox", { name: "What is missing" }).selectOption({ label: "Without alternative text" });
  await expect(page).toHaveURL(/lacks=alt/);
  await grid.getByRole("button", { name }).click();
  const dialog = page.getByRole("dialog", { name: "About this picture" });
  await dialog.getByLabel("Alt text (en)").fill("A lamp in the fog");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("No picture matches. Upload one.")).toBeVisible();
  await page.getByRole("combobox", { name: "What is missing" }).selectOption({ label: "Not used in a story" });
  await expect(grid.getByRole("button", { name: "A lamp in the fog" })).toBeVisible();

  const search = page.getByRole("searchbox", { name: "Search pictures" });
  await search.pressSequentially("no such words");
  await expect(page).toHaveURL(/q=no\+such\+words/);
  await expect(grid.getByRole("listitem")).toHaveCount(0);
  await search.fill("fog");
  await expect(grid.getByRole("button", { name: "A lamp in the fog" })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/q=/);
  await expect(search).toHaveValue("");
});

test("a file that is in the library already is found there, with its words", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const name = `again-${Date.now()}.jpg`;
  const file = { name, mimeType: "image/jpeg", buffer: await jpegOf("#335577") };
  await page.goto(`/studio/media?q=${name}`);
  const [grid, chooser] = [page.getByRole("list", { name: "Pictures" }), page.getByLabel("Picture from this device")];
  await chooser.setInputFiles([file]);
  await expect(grid.getByRole("listitem")).toHaveCount(1);
  await chooser.setInputFiles([file]);
  const known = page.getByRole("list", { name: "Uploads" }).getByRole("listitem");
  await expect(known).toContainText(/is in the library already, since .*2\d{3}/);
  await expect(grid.getByRole("listitem")).toHaveCount(1);
  await expectAccessible(page, "the library with a file that it knows");
  await known.getByRole("button", { name: "Show" }).click();
  const dialog = page.getByRole("dialog", { name: "About this picture" });
  await dialog.getByLabel("Alt text (en)").fill("A quay");
  await dialog.getByLabel("Credit").fill("Jo Doe");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await known.getByRole("button", { name: "Put away" }).click();
  await expect(known).toHaveCount(0);
  expect(await db.media.findMany({ where: { originalName: name }, select: { credit: true } })).toEqual([
    { credit: "Jo Doe" },
  ]);
});
