import { expect, test } from "@playwright/test";
import { aMember, db, signedIn, signIn } from "../newsroom";

test.afterAll(() => db.$disconnect());

const pages = [
  "",
  "/stories/new",
  "/stories/x",
  "/stories/x/preview",
  "/stories/x/preview/y",
  "/media",
  "/topics",
  "/authors",
  "/sections",
  "/schedule",
  "/corrections",
];
const administration = ["/people", "/settings"];

// A forged cookie passes the first look, which is only whether there is one; then the page's own gate answers.
for (const [who, cookie] of [
  ["nobody", ""],
  ["a forged cookie", "masthead.session=forged"],
]) {
  test(`with ${who}, every page leads to the sign-in page and machines get 401`, async ({ request }) => {
    const headers: Record<string, string> = cookie ? { Cookie: cookie } : {};
    for (const path of [...pages, ...administration, "/account"].map((end) => `/studio${end}`)) {
      const page = await request.get(path, { headers: { ...headers, Accept: "text/html" }, maxRedirects: 0 });
      expect([page.status(), page.headers().location], path).toEqual([
        307,
        `/sign-in?callbackUrl=${encodeURIComponent(path)}`,
      ]);
      const machine = await request.get(path, { headers: { ...headers, Accept: "application/json" }, maxRedirects: 0 });
      expect(machine.status(), path).toBe(401);
    }
    for (const size of ["", "/0f8fad5b/640w.webp"]) {
      const picture = await request.get(`/studio/media/0f8fad5b-d9cb-469f-a165-70867728950e${size}`, {
        headers: { ...headers, Accept: "image/*" },
        maxRedirects: 0,
      });
      expect(picture.status()).toBe(401);
    }
    const upload = await request.post("/api/media", { headers, data: "not a picture" });
    expect([upload.status(), (await upload.json()).code]).toEqual([401, "signed-out"]);
  });
}

test("a wrong password is told, the right one leads to the page that was asked for", async ({ page }) => {
  const member = await aMember("reporter");
  await page.goto("/studio/topics");
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Fstudio%2Ftopics$/);
  await page.getByLabel("E-mail").fill(member.email);
  await page.getByLabel("Password").fill("wrong");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("The e-mail address or the password is wrong.")).toBeVisible();
  await page.getByLabel("Password").fill(member.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Topics" })).toBeVisible();
});

test("too many attempts make an account wait, with the time", async ({ page }) => {
  const member = await aMember("reporter");
  await page.goto("/sign-in");
  for (let tried = 0; tried < 7; tried++) {
    await page.getByLabel("E-mail").fill(member.email);
    await page.getByLabel("Password").fill(`wrong ${tried}`);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("button", { name: "Sign in" })).toBeEnabled();
  }
  await expect(page.getByText(/Too many attempts\. Wait 1[45] minutes/)).toBeVisible();
  await signIn(page, member);
  await expect(page.getByText(/Too many attempts/)).toBeVisible();
});

test("no address leads off the site after signing in", async ({ page, baseURL }) => {
  const member = await aMember("reporter");
  await page.goto(`/sign-in?callbackUrl=${encodeURIComponent("https://evil.example/studio")}`);
  await page.getByLabel("E-mail").fill(member.email);
  await page.getByLabel("Password").fill(member.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Stories" })).toBeVisible();
  expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? "").origin);
});

test("signing out ends the session itself, not only the cookie", async ({ page, context }) => {
  await signIn(page, await aMember("reporter"));
  await expect(page.getByRole("heading", { name: "Stories" })).toBeVisible();
  const cookies = await context.cookies();
  const session = cookies.find(({ name }) => name.endsWith("masthead.session"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  await page.goto("/studio/account");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await context.addCookies(cookies);
  await page.goto("/studio");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a closed account is out at its next click", async ({ browser }) => {
  const { page, member } = await signedIn(browser, "editor");
  const boss = await signedIn(browser, "administrator");
  await boss.page.goto(`/studio/people?q=${member.email}`);
  const row = boss.page.getByRole("listitem").filter({ hasText: member.email });
  await row.getByRole("button", { name: /^Actions for/ }).click();
  await row.getByRole("menuitem", { name: "Close the account…" }).click();
  await boss.page.getByRole("dialog", { name: "Close" }).getByRole("button", { name: "Close" }).click();
  await expect(row.getByText("Closed", { exact: true })).toBeVisible();
  await page.goto("/studio");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a one-time password opens nothing but the page that changes it", async ({ browser }) => {
  const boss = await signedIn(browser, "administrator");
  await boss.page.goto("/studio/people");
  const email = `new.${Date.now()}@example.org`;
  await boss.page.getByLabel("Name", { exact: true }).fill("Nora New");
  await boss.page.getByLabel("E-mail").fill(email);
  await boss.page.getByRole("button", { name: "Open account" }).click();
  const password = (await boss.page.getByRole("status").locator("code").textContent()) ?? "";
  const page = await (await browser.newContext()).newPage();
  await signIn(page, { email, password });
  await expect(page.getByText("Choose your own to go on.")).toBeVisible();
  await page.goto("/studio");
  await expect(page).toHaveURL(/\/studio\/account$/);
  await page.getByLabel("Present password").fill(password);
  await page.getByLabel("New password", { exact: true }).fill("a password of my own");
  await page.getByLabel("New password again").fill("a password of my own");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("The password is changed.")).toBeVisible();
  await page.goto("/studio");
  await expect(page.getByRole("heading", { name: "Stories" })).toBeVisible();
});

test("pages for administrators answer 403 to others", async ({ browser }) => {
  for (const role of ["reporter", "editor"] as const) {
    const { page } = await signedIn(browser, role);
    for (const path of administration) expect((await page.goto(`/studio${path}`))?.status()).toBe(403);
    await expect(page.getByRole("heading", { name: "This page is for other roles." })).toBeVisible();
  }
});
