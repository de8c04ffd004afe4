import { type APIRequestContext, expect, test } from "@playwright/test";
import sharp from "sharp";
import { openDatabase } from "@/lib/platform/db/database";
import { knownPages } from "./known-pages";
import { expectPlainDocument } from "./plain-document";
import { type RarePages, standingPages, takenDown } from "./rare-pages";

const db = openDatabase(process.env.DATABASE_URL ?? "", 1);
test.afterAll(() => db.$disconnect());

test("every page is a document without framework scripts, inline scripts or handlers", async ({ request }) => {
  const known = await knownPages(request);
  const pages: RarePages = Object.fromEntries(Object.values(known).map((path) => [path, 200]));
  for (const [path, status] of Object.entries({ ...pages, ...standingPages(known), ...(await takenDown(db)) })) {
    await expectPlainDocument(await request.get(path), path, status);
  }
});

test("browsers find the newsroom's mark where they look for it", async ({ page, request }) => {
  await page.goto("/");
  const links = await page.locator('link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]').all();
  expect(links).toHaveLength(4);
  for (const link of links) {
    const address = (await link.getAttribute("href")) ?? "";
    expect((await request.get(address)).status(), address).toBe(200);
  }
  const { icons } = await (await request.get("/site.webmanifest")).json();
  for (const { src, type } of icons) expect((await request.get(src)).headers()["content-type"], src).toBe(type);
  const { width } = await sharp(await (await request.get("/apple-touch-icon.png")).body()).metadata();
  expect(width).toBe(180);
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

const linksIn = (html: string, pattern: RegExp) => [
  ...new Set([...html.matchAll(pattern)].map(([, path]) => path ?? "")),
];
const hasCards = (html: string) => /<article\b[^>]*class="card/.test(html);
const isNoIndex = (html: string) => /<meta name="robots" content="noindex/.test(html);

test("no menu, filter or sitemap names an empty page, and search engines are kept from those there are", async ({
  request,
}) => {
  const read = async (path: string) => (await request.get(path)).text();
  const section = (prefix: string) =>
    new RegExp(`<a href="${prefix}/((?!archive|corrections|saved|search|feed)[a-z]{3,})"`, "g");
  const all = linksIn(await read("/"), section(""));
  expect(all.length).toBeGreaterThan(5);
  for (const prefix of ["", "/fr", "/hi"]) {
    const named = linksIn(await read(prefix || "/"), section(prefix));
    for (const slug of all) {
      const html = await read(`${prefix}/${slug}`);
      expect(hasCards(html), `${prefix}/${slug}`).toBe(named.includes(slug));
      expect(isNoIndex(html), `${prefix}/${slug}`).toBe(!named.includes(slug));
    }
    const map = await read(`/sitemaps/pages-${prefix.slice(1) || "en"}.xml`);
    for (const slug of all) expect(map.includes(`${prefix}/${slug}<`), `${prefix}/${slug}`).toBe(named.includes(slug));
  }
  for (const map of linksIn(await read("/sitemap.xml"), /<loc>([^<]+\/(?:topics|authors)-[^<]+)</g))
    expect(await read(map), map).toContain("<url>");
});

test("every filter of the corrections that is offered leads to some", async ({ request }) => {
  // A correction that another test publishes or takes down meanwhile is in a part of the lists alone.
  await expect(() => expectFilledFilters(request)).toPass({ timeout: 50_000 });
});

async function expectFilledFilters(request: APIRequestContext): Promise<void> {
  const seen = new Map<string, string>();
  const waiting = ["/corrections"];
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const html = await (await request.get(path)).text();
    seen.set(path, html);
    const others = linksIn(html, /<a href="(\/corrections(?:\/[a-z-]+)*)"/g);
    waiting.push(...others.filter((other) => !seen.has(other) && !waiting.includes(other)));
  }
  expect(seen.size).toBeGreaterThan(2);
  for (const [path, html] of seen) {
    expect(html, path).toMatch(/class="correction-list"><li/);
    expect(isNoIndex(html), path).toBe(false);
  }
  const kinds = [
    "",
    "/kind/correction",
    "/kind/clarification",
    "/kind/update",
    "/kind/editors-note",
    "/kind/retraction",
  ];
  const empty = kinds.map((kind) => `/corrections/culture${kind}`).filter((path) => !seen.has(path));
  expect(empty.length).toBeGreaterThan(0);
  for (const path of empty) expect(isNoIndex(await (await request.get(path)).text()), path).toBe(true);
}
