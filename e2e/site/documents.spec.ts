import { expect, test } from "@playwright/test";
import { knownPages } from "./known-pages";

test("every page is a document without framework scripts, inline scripts or handlers", async ({ request }) => {
  for (const path of Object.values(await knownPages(request))) {
    const response = await request.get(path);
    const html = await response.text();
    expect(response.status(), path).toBe(200);
    expect(response.headers()["content-security-policy"], path).toContain("script-src 'self';");
    const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
    for (const [, attributes = "", content = ""] of scripts) {
      if (attributes.includes("application/ld+json")) JSON.parse(content);
      else expect(attributes, path).toMatch(/src="\/assets\/(?:early|site)-\w+\.js"/);
    }
    expect(html, path).not.toMatch(/_next\/static\/[^"]+\.js|<[a-z][^>]* on[a-z]+="/);
  }
});

test("the scripts of a page have at most 10 KB gzipped", async ({ request }) => {
  const html = await (await request.get("/")).text();
  const paths = [...html.matchAll(/src="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? "");
  expect(paths.length).toBe(2);
  let bytes = 0;
  for (const path of paths) {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    bytes += (await import("node:zlib")).gzipSync(await response.body()).length;
  }
  expect(bytes).toBeLessThan(10_240);
});

test("what does not exist answers 404 and helps", async ({ request, page }) => {
  for (const path of [
    "/no-such-section",
    "/city/2020/01/01/never-written",
    "/topic/nothing-of-the-kind",
    "/a/b/c",
    "/city/before/x",
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
  await page.goto("/city/2020/01/01/never-written");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not here");
  await page.getByRole("main").getByLabel("Search all stories").fill("tram");
  await page.getByRole("main").getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\?q=tram$/);
});

test("an unusual spelling leads to the usual one", async ({ request }) => {
  const { story } = await knownPages(request);
  const upper = await request.get(story.toUpperCase(), { maxRedirects: 0 });
  expect([upper.status(), upper.headers().location]).toEqual([308, story]);
});

test("strange addresses get an answer, never a failure", async ({ request }) => {
  for (const path of [
    "/%00",
    "/city/%2e%2e%2f",
    "/search?q=%00",
    "/search?q=%25",
    "/city/before/20261323T1-0",
    "/archive/2026/02/31",
  ]) {
    expect((await request.get(path)).status(), path).toBeLessThan(500);
  }
});

test("the scripts of reader pages are kept for good, by the hash in their names", async ({ request }) => {
  const script = /\/assets\/site-[^"]+\.js/.exec(await (await request.get("/")).text())?.[0] ?? "";
  const response = await request.get(script);
  expect(response.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("who opens a feed in a browser reads what it is", async ({ page, request }) => {
  for (const feed of ["/feed.xml", "/atom.xml"]) {
    await page.goto(feed);
    await expect(page.locator("title").first()).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).maxWidth)).toBe("704px");
  }
  const asked = await request.get("/feed.xml", { headers: { accept: "application/rss+xml" } });
  expect(asked.headers()["content-type"]).toBe("application/rss+xml; charset=utf-8");
  expect(asked.headers().vary).toMatch(/accept(?!-)/i);
});
