import { type APIRequestContext, expect, test } from "@playwright/test";
import { knownPages } from "./known-pages";

const asks = (encoding: string, more: Record<string, string> = {}) => ({
  headers: { "accept-encoding": encoding, ...more },
  maxRedirects: 0,
});

/** What is sent as a document in an edition in which no other journey publishes meanwhile. */
async function documents(request: APIRequestContext): Promise<string[]> {
  const { story, section } = await knownPages(request, "/fr");
  return ["/fr", story, section, "/fr/feed.xml", "/fr/atom.xml", "/fr/feed.json", "/sitemap.xml"];
}

test("pages, feeds and sitemaps are compressed as is preferred, say so, and have a tag for each encoding", async ({
  request,
}) => {
  for (const path of [...(await documents(request)), "/fr/nothing-here"]) {
    const [br, gzip, plain] = await Promise.all(
      ["br, gzip", "gzip", "identity"].map((each) => request.get(path, asks(each))),
    );
    const answers = [br, gzip, plain].map((each) => each?.headers() ?? {});
    expect(answers.map((each) => each["content-encoding"])).toEqual(["br", "gzip", undefined]);
    for (const { vary } of answers) expect(vary, path).toMatch(/^(?:accept, )?accept-encoding$/);
    expect(await br?.text(), path).toBe(await gzip?.text());
    const [first = 0, second = 0, third = 0] = answers.map((each) => Number(each["content-length"]));
    expect(first, path).toBeLessThanOrEqual(second);
    expect(second, path).toBeLessThan(third / 2);
    if (br?.status() === 200) expect(new Set(answers.map(({ etag }) => etag)).size, path).toBe(3);
  }
});

test("who has a document in the preferred encoding is answered 304, and HEAD as GET", async ({ request }) => {
  for (const path of await documents(request)) {
    const first = (await request.get(path, asks("br"))).headers();
    const etag = first.etag ?? "";
    const again = await request.get(path, asks("br", { "if-none-match": etag }));
    expect([again.status(), again.headers().etag, again.headers().vary], path).toEqual([304, etag, first.vary]);
    expect((await request.get(path, asks("gzip", { "if-none-match": etag }))).status(), path).toBe(200);
    const head = (await request.head(path, asks("br"))).headers();
    for (const name of ["etag", "vary", "content-encoding", "content-type", "cache-control"])
      expect(head[name], `${path} ${name}`).toBe(first[name]);
  }
});

test("pictures and share cards say their length, come in parts, and vary by nothing", async ({ page, request }) => {
  await page.goto((await knownPages(request, "/fr")).story);
  const card = await page.locator('meta[property="og:image"]').getAttribute("content");
  const picture = /\/media\/[^"&]*/.exec(await (await request.get("/fr/feed.xml")).text())?.[0];
  for (const path of [card ?? "", picture ?? ""]) {
    const whole = await request.get(path, asks("br, gzip"));
    const bytes = await whole.body();
    const { etag = "", ...headers } = whole.headers();
    expect([headers["content-length"], headers["accept-ranges"]], path).toEqual([String(bytes.length), "bytes"]);
    expect([headers["content-encoding"], headers.vary], path).toEqual([undefined, undefined]);
    const part = await request.get(path, asks("br", { range: "bytes=10-19", "if-range": etag }));
    expect([part.status(), part.headers()["content-range"]], path).toEqual([206, `bytes 10-19/${bytes.length}`]);
    expect((await part.body()).equals(bytes.subarray(10, 20)), path).toBe(true);
    const beyond = await request.get(path, asks("br", { range: `bytes=${bytes.length}-` }));
    expect([beyond.status(), beyond.headers()["cache-control"]], path).toEqual([416, "no-store"]);
    const changed = await request.get(path, asks("br", { range: "bytes=10-19", "if-range": '"other"' }));
    expect(changed.status(), path).toBe(200);
  }
});

test("robots.txt has a tag, and what the framework varies by is said nowhere", async ({ request }) => {
  const robots = await request.get("/robots.txt");
  const { etag = "" } = robots.headers();
  expect(etag).toMatch(/^"[\w-]+"$/);
  expect((await request.get("/robots.txt", { headers: { "if-none-match": etag } })).status()).toBe(304);
  for (const path of ["/robots.txt", "/", "/logo.svg", "/favicon.ico", "/en", "/nothing-here"])
    expect((await request.get(path, { maxRedirects: 0 })).headers().vary ?? "", path).not.toMatch(/rsc|next/i);
});

test("a story weighs at most 45 KB without its fonts and pictures, which are 120 KB at most", async ({
  page,
  request,
}) => {
  await page.goto((await knownPages(request)).story, { waitUntil: "load" });
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    return (entries as PerformanceResourceTiming[]).map(({ name, initiatorType, transferSize, encodedBodySize }) => ({
      ...{ name, initiatorType, bytes: transferSize || encodedBodySize + 300 },
    }));
  });
  const sum = (entries: typeof loaded) => entries.reduce((bytes, each) => bytes + each.bytes, 0);
  const isFont = ({ name }: (typeof loaded)[number]) => name.endsWith(".woff2");
  const rest = loaded.filter((each) => !isFont(each) && each.initiatorType !== "img");
  expect(rest.length).toBeGreaterThan(3);
  expect(sum(rest)).toBeLessThanOrEqual(45 * 1024);
  expect(sum(loaded.filter(isFont))).toBeLessThanOrEqual(120 * 1024);
});
