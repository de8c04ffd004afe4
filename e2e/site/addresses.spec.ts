import { type APIRequestContext, expect, test } from "@playwright/test";
import { writeQuery } from "@/lib/platform/http/addresses/search-address";
import { knownPages } from "./known-pages";

/** The status of an address and where it leads, as a path. */
async function led(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path, { maxRedirects: 0 });
  return [response.status(), response.headers().location].filter(Boolean).join(" ");
}

test("what people paste and other systems ask for leads to its page in one redirect", async ({ request }) => {
  const { story } = await knownPages(request);
  const [, section = "", year, month, day] = story.split("/");
  const ways: Record<string, string> = {
    "/FR": "/fr",
    "/en": "/",
    [`/en${story}?a=1`]: `${story}?a=1`,
    "/en/search?q=tram": "/search?q=tram",
    "/FR/search?q=tram": "/fr/search?q=tram",
    "/en/feed.xml": "/feed.xml",
    "/feed/": "/feed.xml",
    "/rss": "/feed.xml",
    "/atom": "/atom.xml",
    [`/fr/${section}/feed`]: `/fr/${section}/feed.xml`,
    "/sitemap_index.xml": "/sitemap.xml",
    [`/${section}/${year}/${month}/${day}`]: `/archive/${year}/${month}/${day}`,
    "/fr.": "/fr",
    [`/${section})/`]: `/${section}`,
    "/index.html": "/",
  };
  for (const ending of [".", ")", "%E2%80%A6", "%20", ".html", "/amp", "%3Futm_source=x"]) ways[story + ending] = story;
  for (const [asked, expected] of Object.entries(ways))
    expect(await led(request, asked), asked).toBe(`308 ${expected}`);
  for (const expected of Object.values(ways)) expect(await led(request, expected), expected).toBe("200");
  expect(await led(request, `${story}?m=1`)).toBe("200");
});

test("where nothing is without the ending, nothing is with it", async ({ request }) => {
  for (const path of ["/no-such-section.", "/city/2020/01/01/never-written)", "/city/1999/01/01", "/xx/city", "/en/no"])
    expect(await led(request, path), path).toBe("404");
});

test("a search is cut at a space as well as within a word", async ({ request }) => {
  const query = `${"a".repeat(199)} tram`;
  expect(await led(request, `/search?q=${encodeURIComponent(query)}`)).toBe("200");
  expect(await led(request, `/search/${writeQuery(query)}`)).toBe(`308 /search?q=${"a".repeat(199)}`);
});
