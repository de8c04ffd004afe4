import { describe, expect, test } from "vitest";
import type { StoryCard } from "@/lib/public/lists/story-card";
import type { Site } from "@/lib/public/site";
import { oembedCard } from "./oembed-card";
import { readOembed } from "./oembed-request";

const SITE = "https://news.example";
const read = (query: string) => readOembed(new URLSearchParams(query), SITE);

describe("readOembed", () => {
  test.each([
    ["url=https://news.example/city/caf%25C3%25A9?a=1%23b", { path: "/city/café", format: "json", maxWidth: 600 }],
    [
      "url=https://news.example/a&format=xml&maxwidth=9999&maxheight=50",
      { format: "xml", maxWidth: 600, maxHeight: 50 },
    ],
    ["url=https://other.example/a", { path: null }],
    ["url=http://news.example/a", { path: null }],
    ["url=javascript:alert(1)", { path: null }],
    ["url=/city/a", { path: null }],
    ["", { status: 400, message: "url: is missing" }],
    ["url=https://news.example/a&maxwidth=0", { status: 400, message: "maxwidth: must be a number of pixels" }],
    ["url=https://news.example/a&maxheight=1e3", { status: 400, message: "maxheight: must be a number of pixels" }],
    ["url=https://news.example/a&format=jsonp", { status: 501 }],
    ["format=html", { status: 501 }],
  ])("%s", (query, expected) => {
    expect(read(query)).toMatchObject(expected);
  });
});

describe("oembedCard", () => {
  const site = { name: "The <Lantern>", prefix: "", lang: "en" } as Site;
  const story = {
    ...{ path: "/city/a", lang: "en", dir: "ltr", teaser: 'Half a "word" & more', bylines: [] },
    picture: {
      id: "p",
      hash: "0123456789",
      width: 1600,
      height: 900,
      focalX: 0.5,
      focalY: 0.5,
      alt: "",
      caption: "",
      credit: "",
    },
  } as unknown as StoryCard;

  test("escapes what was written, and stays within the size that is asked for", () => {
    const wide = oembedCard(story, "<script>alert(1)</script>", site, { maxWidth: 600, maxHeight: 2_000 });
    expect(wide.html).toContain("&lt;script&gt;");
    expect(wide.html).toContain("&quot;word&quot; &amp; more");
    expect(wide).toMatchObject({ type: "rich", width: 600, thumbnail_width: 480, thumbnail_height: 320 });
    expect(wide.html).toContain('width="480"');
    const low = oembedCard(story, "A", site, { maxWidth: 200, maxHeight: 120 });
    expect(low).toMatchObject({ width: 200, height: 120, thumbnail_width: 160, thumbnail_height: 107 });
    expect(low.html).not.toContain("<img");
    expect(oembedCard(story, "A", site, { maxWidth: 100, maxHeight: 90 }).thumbnail_url).toBeUndefined();
  });
});
