import { expect, type Page, test } from "@playwright/test";
import { aDraft, db, signedIn } from "../newsroom";

test.afterAll(() => db.$disconnect());

const scriptsOf = (policy: string) => /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";

async function policyOf(page: Page, path: string): Promise<string> {
  const response = await page.request.get(path, { headers: { Accept: "text/html" } });
  expect(response.status(), path).toBe(200);
  return response.headers()["content-security-policy"] ?? "";
}

test("every page of the studio, and the sign-in page, runs scripts of one fresh nonce alone", async ({ browser }) => {
  const { page } = await signedIn(browser, "administrator");
  const storyId = await aDraft("A story under a policy");
  const story = `/studio/stories/${storyId}`;
  const paths = ["/studio", story, `${story}/preview`, "/studio/people", "/studio/settings", "/sign-in"];
  const nonces: string[] = [];
  for (const path of [...paths, "/studio", "/sign-in"]) {
    const policy = await policyOf(page, path);
    nonces.push(nonceOf(policy));
    expect(scriptsOf(policy), path).toBe(`'self' 'nonce-${nonces.at(-1)}' 'strict-dynamic'`);
    for (const rule of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) {
      expect(policy.split("; "), path).toContain(rule);
    }
  }
  expect(new Set(nonces).size).toBe(nonces.length);
  expect(nonces.every((nonce) => nonce.length >= 16)).toBe(true);
});

test("a script that was written into a page of the studio does not run", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor");
  const storyId = await aDraft("A story with a script in it");
  const injected = '<script>window.ran = "script"</script><img src="/no-picture" onerror="window.ran = \'handler\'">';
  for (const path of ["/studio", `/studio/stories/${storyId}`]) {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { refusedScripts: seen });
      document.addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
    });
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/<body[^>]*>/, `$&${injected}`) });
    });
    await page.goto(path);
    const refused = () => page.evaluate(() => (window as unknown as { refusedScripts: string[] }).refusedScripts);
    await expect.poll(async () => (await refused()).sort()).toEqual(["script-src-attr", "script-src-elem"]);
    expect(await page.evaluate(() => "ran" in window), path).toBe(false);
    await expect(page.getByRole("heading").first()).toBeVisible();
  }
  // What the page still asks for ahead must not be answered after it is closed.
  await page.unrouteAll({ behavior: "wait" });
});
