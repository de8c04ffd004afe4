import { type APIRequestContext, expect, test } from "@playwright/test";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import sharp from "sharp";

const list = <Item>(items: Item | Item[] | undefined): Item[] => (Array.isArray(items) ? items : items ? [items] : []);
const parser = new XMLParser({ ignoreAttributes: false });

async function textOf(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  return response.text();
}

async function xmlOf(request: APIRequestContext, address: string) {
  const text = await textOf(request, address);
  expect(XMLValidator.validate(text), address).toBe(true);
  return parser.parse(text);
}

/** The newest story of the demo newsroom: other tests publish in `city` and in sections of their own, and take down again. */
async function newest(request: APIRequestContext, lang = ""): Promise<string> {
  const feed = parseRssFeed(await textOf(request, `${lang}/feed.xml`));
  const ofDemo = new RegExp(`^https?://[^/]+${lang}/(?!city/)[a-z]+/\\d{4}/`);
  return feed.items?.find(({ link = "" }) => ofDemo.test(link))?.link ?? "";
}

test("feeds tell the newest stories in whole, in three formats that agree", async ({ request }) => {
  // An edition in which no other journey publishes meanwhile
  const rss = parseRssFeed(await textOf(request, "/fr/feed.xml"));
  const atom = parseAtomFeed(await textOf(request, "/fr/atom.xml"));
  const json = parseJsonFeed(JSON.parse(await textOf(request, "/fr/feed.json")));
  const links = rss.items?.map((item) => item.link) ?? [];
  expect(links.length).toBeGreaterThan(5);
  expect(links.length).toBeLessThanOrEqual(50);
  expect(atom.entries?.map((entry) => entry.links?.[0]?.href)).toEqual(links);
  expect(json.items?.map((item) => item.url)).toEqual(links);
  expect(atom.entries?.map((entry) => entry.id)).toEqual(rss.items?.map((item) => item.guid?.value));
  for (const item of rss.items?.slice(0, 5) ?? []) {
    expect(item.guid?.isPermaLink).toBe(false);
    expect(item.content?.encoded?.length).toBeGreaterThan(300);
    const addresses = [...(item.content?.encoded ?? "").matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1]);
    for (const address of addresses) expect(address).toMatch(/^(?:https?|mailto|tel):/);
    expect((await request.get(item.link ?? "")).status()).toBe(200);
  }
});

test("sections, topics, authors and editions have feeds of their own, unknown ones none", async ({ page, request }) => {
  await page.goto(await newest(request, "/fr"));
  const feeds = await page.locator('link[rel="alternate"][type="application/rss+xml"]').all();
  expect(feeds).toHaveLength(2);
  for (const feed of feeds) {
    const address = (await feed.getAttribute("href")) ?? "";
    const links = parseRssFeed(await textOf(request, address)).items?.map((item) => item.link);
    expect(links?.length).toBeGreaterThan(0);
    for (const other of ["atom.xml", "feed.json"]) {
      const same = address.replace("feed.xml", other);
      await expect(page.locator(`link[rel="alternate"][href="${same}"]`)).toHaveCount(1);
      for (const link of links ?? []) expect(await textOf(request, same)).toContain(link);
    }
  }
  for (const kind of ["topic", "author"]) {
    const link = page.locator(`article a[href^="/${kind}/"]`).first();
    if ((await link.count()) === 0) continue;
    const name = (await link.textContent()) ?? "";
    const feed = parseRssFeed(await textOf(request, `${await link.getAttribute("href")}/feed.xml`));
    expect(feed.title?.toLowerCase()).toContain(name.toLowerCase());
  }
  for (const unknown of ["/no-such-section/feed.xml", "/topic/no-such/feed.xml", "/xx/feed.xml"]) {
    const response = await request.get(unknown);
    expect(response.status(), unknown).toBe(404);
    expect(response.headers()["cache-control"]).toMatch(/no-store|max-age=0/);
  }
});

test("who has a document already is told so, and HEAD has no body", async ({ request }) => {
  const picture = /\/media\/[^"&]*/.exec(await textOf(request, "/fr/feed.xml"))?.[0] ?? "";
  for (const address of ["/feed.xml", "/atom.xml", "/feed.json", "/sitemap.xml", "/news-sitemap.xml", picture]) {
    // A story that another test publishes in between changes the document.
    await expect(async () => {
      const first = await request.get(address);
      const etag = first.headers().etag ?? "";
      expect(etag, address).toMatch(/^(?:W\/)?"[\w.-]+"$/);
      const second = await request.get(address, { headers: { "if-none-match": etag } });
      expect(second.status(), address).toBe(304);
      expect((await second.body()).length).toBe(0);
      const head = await request.head(address);
      expect(head.status(), address).toBe(200);
      expect(head.headers().etag).toBe(etag);
    }).toPass({ timeout: 30_000 });
  }
});

test("sitemaps name every newest story, and only addresses that answer", async ({ request }) => {
  // A story that another test publishes or takes down while they are read is in one of them alone.
  await expect(() => expectWholeSitemaps(request)).toPass({ timeout: 50_000 });
  const robots = await textOf(request, "/robots.txt");
  for (const map of ["/sitemap.xml", "/news-sitemap.xml"])
    expect(robots).toMatch(new RegExp(`^Sitemap: .*${map}$`, "m"));
  expect(robots).toContain("Disallow: /studio");
});

async function expectWholeSitemaps(request: APIRequestContext): Promise<void> {
  const index = await xmlOf(request, "/sitemap.xml");
  const maps = list<{ loc: string }>(index.sitemapindex.sitemap).map(({ loc }) => loc);
  expect(maps.length).toBeGreaterThan(1);
  const mapped = new Set<string>();
  for (const map of maps) {
    const { urlset } = await xmlOf(request, map);
    const pages = list<{ loc: string }>(urlset.url);
    expect(pages.length).toBeLessThanOrEqual(10_000);
    for (const { loc } of pages) mapped.add(loc);
    const [sample] = pages;
    if (sample) expect((await request.get(sample.loc, { maxRedirects: 0 })).status(), sample.loc).toBe(200);
  }
  const feed = parseRssFeed(await textOf(request, "/feed.xml"));
  for (const item of feed.items ?? []) expect(mapped).toContain(item.link);
}

test("the news sitemap has the last two days and nothing else", async ({ request }) => {
  const { urlset } = await xmlOf(request, "/news-sitemap.xml");
  interface News {
    loc: string;
    "news:news": {
      "news:publication": { "news:language": string };
      "news:publication_date": string;
      "news:title": string;
    };
  }
  const news = list<News>(urlset.url);
  expect(news.length).toBeGreaterThan(0);
  for (const { loc, "news:news": entry } of news) {
    expect(Date.now() - Date.parse(entry["news:publication_date"])).toBeLessThan(48 * 3_600_000 + 120_000);
    expect(entry["news:publication"]["news:language"]).toMatch(/^(?:[a-z]{2,3}|zh-(?:cn|tw))$/);
    expect(String(entry["news:title"])).not.toBe("");
    expect(loc).toMatch(/^https?:\/\//);
  }
});

for (const edition of ["", "/ar"]) {
  test(`what machines are told about a story of ${edition || "/"} is what its page shows`, async ({
    page,
    request,
  }) => {
    await page.goto(await newest(request, edition));
    const json = await page.locator('script[type="application/ld+json"]').textContent();
    const [article, trail] = JSON.parse(json ?? "")["@graph"];
    const meta = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute("content");
    const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");

    expect(canonical).toBe(page.url());
    expect([article.url, article.mainEntityOfPage, await meta("og:url")]).toEqual([canonical, canonical, canonical]);
    expect(article["@type"]).toContain("NewsArticle");
    expect(article.headline).toBe((await page.locator("h1").textContent())?.trim());
    expect(article.inLanguage).toBe(await page.locator("article").first().getAttribute("lang"));
    expect(trail.itemListElement.at(-1).item).toBe(canonical);

    const times = await page
      .locator("article .story-byline time")
      .evaluateAll((found) => found.map((time) => time.getAttribute("datetime")));
    expect(times).toContain(article.datePublished);
    expect(times.at(-1)).toBe(article.dateModified);
    expect(await meta("article:published_time")).toBe(article.datePublished);
    expect(await meta("article:modified_time")).toBe(article.dateModified);
    const byline = (await page.locator(".story-byline").textContent()) ?? "";
    for (const author of list<{ "@type": string; name: string }>(article.author)) {
      if (author["@type"] === "Person") expect(byline).toContain(author.name);
    }
    expect(await meta("robots")).toContain("max-image-preview:large");
    expect(await meta("twitter:card")).toBe("summary_large_image");
  });
}

test("a story's share image is a JPEG of 1200 x 630 pixels that may be kept for ever", async ({ page, request }) => {
  await page.goto(await newest(request, "/fr"));
  const address = await page.locator('meta[property="og:image"]').getAttribute("content");
  const response = await request.get(address ?? "");
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toBe("image/jpeg");
  expect(response.headers()["cache-control"]).toContain("immutable");
  expect(await sharp(await response.body()).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
  const { etag = "" } = response.headers();
  expect((await request.get(address ?? "", { headers: { "if-none-match": etag } })).status()).toBe(304);

  const old = (address ?? "").replace(/[0-9a-f]{12}\.jpg$/, "000000000000.jpg");
  const healed = await request.get(old);
  expect(healed.headers().etag).toBe(etag);
  expect(healed.headers()["cache-control"]).toBe("public, max-age=60");
  for (const wrong of [old.replace("000000000000", "..%2f..%2fx"), old.replace(".jpg", ".svg"), `${old}.jpg`]) {
    expect((await request.get(wrong)).status(), wrong).toBe(404);
  }
});

test("pictures come in the sizes that pages name, and in no other", async ({ page, request }) => {
  await page.goto("/fr");
  const sets = await page
    .locator("img[srcset], source[srcset]")
    .evaluateAll((found) => found.slice(0, 3).map((element) => element.getAttribute("srcset") ?? ""));
  expect(sets.length).toBeGreaterThan(0);
  for (const set of sets) {
    const [address = "", width = ""] = set.split(", ")[0]?.split(" ") ?? [];
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()["cache-control"]).toContain("immutable");
    expect((await sharp(await response.body()).metadata()).width).toBeLessThanOrEqual(Number.parseInt(width, 10));
    for (const wrong of [address.replace(/\d+w/, "801w"), address.replace(/\/[0-9a-f]{8}\//, "/00000000/")]) {
      const refused = await request.get(wrong);
      expect(refused.status(), wrong).toBe(404);
      expect(refused.headers()["cache-control"]).toBe("no-store");
    }
  }
});
