import { expect, test } from "@playwright/test";
import { expectAccessible } from "../../expect-accessible";
import { jpegOf } from "../../jpeg-of";
import { aDraft, caretAtEnd, db, kept, signedIn, storyText } from "../newsroom";
import { dropFiles, pasteFiles, pictureFile } from "./picture-files";

test.setTimeout(90_000);
test.afterAll(() => db.$disconnect());

const picture = (background: string) => jpegOf(background, { artist: "Jo Doe" });

test("a lead picture is uploaded, and described before the checks are content", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("A lead picture", member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  await page.getByLabel("Lead picture from this device").setInputFiles({
    name: "pier.jpg",
    mimeType: "image/jpeg",
    buffer: await picture("#335577"),
  });
  await expect(page.getByLabel("Caption of the lead picture")).toBeVisible();
  await page.getByRole("tab", { name: "Checks" }).click();
  await expect(page.getByText("The lead picture has no alternative text.")).toBeVisible();

  await page.getByRole("button", { name: "Alt text, credit, focal point" }).click();
  const alt = page.getByLabel("Alt text (en)");
  await expect(alt).toBeVisible();
  await expect(alt).not.toHaveAttribute("aria-invalid");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(alt).toHaveAttribute("aria-invalid", "true");
  await expect(alt).toBeFocused();
  // The picture has its own proportions, in a low window too.
  for (const height of [400, 720]) {
    await page.setViewportSize({ width: 1280, height });
    const box = await page
      .getByRole("button", { name: /^Focal point/ })
      .locator("img")
      .boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(900 / 600, 1);
  }
  await expectAccessible(page, "the picture dialog", "dialog");
  await alt.fill("A pier in the fog");
  await page.getByRole("button", { name: /^Focal point/ }).press("ArrowLeft");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("The lead picture has no alternative text.")).toBeHidden();

  const whole = await pictureFile("cut.jpg", "#335577");
  await storyText(page).click();
  await pasteFiles(storyText(page), [{ ...whole, bytes: whole.bytes.slice(0, 100) }]);
  await expect(page.getByText(/cut\.jpg: The picture cannot be used\./)).toBeVisible();

  const lead = async () =>
    (await db.storyVersion.findFirstOrThrow({ where: { storyId }, orderBy: { n: "desc" } })).leadMediaId;
  await expect.poll(lead).not.toBeNull();
  const media = await db.media.findUniqueOrThrow({ where: { id: (await lead()) ?? "" } });
  expect(media).toMatchObject({ alts: { en: "A pier in the fog" }, focalX: 0.48, originalName: "pier.jpg" });
  const shown = await page.request.get(`/studio/media/${media.id}`);
  expect([shown.status(), shown.headers()["cache-control"]]).toEqual([200, "private, no-store"]);
});

test("a pasted picture becomes a block of the text", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("A pasted picture", member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  await caretAtEnd(page);
  await pasteFiles(storyText(page), [await pictureFile("clip.jpg", "#775533")]);
  await page.getByLabel("Caption", { exact: true }).fill("In the evening");
  const last = async () => (await kept(storyId)).body.blocks.find(({ type }) => type === "picture");
  await expect.poll(last, { timeout: 20_000 }).toMatchObject({ caption: "In the evening", size: "text" });
});

test("a picture that is dragged into the text stands where it was dropped", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "reporter");
  const storyId = await aDraft("A dragged picture", member.staffId);
  await page.goto(`/studio/stories/${storyId}`);
  await storyText(page).click();
  await dropFiles(storyText(page), [await pictureFile("pier.jpg", "#557733")], 10);
  await page.getByLabel("Caption", { exact: true }).fill("On the pier");
  const last = async () => (await kept(storyId)).body.blocks.find(({ type }) => type === "picture");
  await expect.poll(last, { timeout: 20_000 }).toMatchObject({ caption: "On the pier", size: "text" });
  const text = async () => (await kept(storyId)).text;
  expect(await text()).toContain("The first paragraph.");
});

test("what is no picture is refused with the cause, and so is what is too large", async ({ browser }) => {
  const { page } = await signedIn(browser, "reporter");
  const broken = await page.request.post("/api/media", { data: Buffer.from("<svg onload=alert(1)>") });
  expect(broken.status()).toBe(422);
  expect((await broken.json()).code).toBe("broken-picture");
  const large = await page.request.post("/api/media", { data: Buffer.alloc(25 * 1024 * 1024 + 1) });
  expect([large.status(), (await large.json()).code]).toEqual([413, "too-large"]);
  const foreign = await page.request.post("/api/media", {
    headers: { "Sec-Fetch-Site": "cross-site" },
    data: await picture("#222222"),
  });
  expect(foreign.status()).toBe(403);
});

test("a picture under embargo of its own keeps its story from readers", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const storyId = await aDraft("A picture for later");
  await page.goto(`/studio/stories/${storyId}`);
  const buffer = await picture("#557733");
  const input = page.getByLabel("Lead picture from this device");
  await input.setInputFiles({ name: "plan.jpg", mimeType: "image/jpeg", buffer });
  await page.getByRole("button", { name: "Alt text, credit, focal point" }).click();
  const dialog = page.getByRole("dialog", { name: "About this picture" });
  await dialog.getByLabel("Alt text (en)").fill("A plan of the pier");
  await dialog.getByLabel(/^Not before/).fill("2020-01-01T06:00");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(dialog).toContainText("That time is past");
  await dialog.getByLabel(/^Not before/).fill("2090-01-01T06:00");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByRole("dialog", { name: "Publish this story?" })).toContainText(
    /shows a picture under embargo until 2090-01-01T/,
  );
  expect((await kept(storyId)).story.state).toBe("draft");
});
