import { XMLValidator } from "fast-xml-parser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import type { Feed, FeedItem } from "../feed";
import { atom } from "./atom";
import { jsonFeed } from "./json-feed";
import { rss } from "./rss";

const nasty = [
  "]]> ends nothing",
  "Fish & chips <b>fried</b> &amp; &lt;",
  "😀 and 👩‍👩‍👧",
  "שלום עולם، مرحبا بالعالم",
  `"quoted" 'twice'`,
  "bell\u0007 null\u0000 vertical\u000b",
  "half \ud83d",
  "<!-- --> <?php ?> <![CDATA[ x ]]>",
];
const clean = (text: string) => text.toWellFormed().replace(/\p{Cc}/gu, "");

const item = (text: string, index: number): FeedItem => ({
  id: `urn:uuid:${index}`,
  url: `https://news.example/city/2026/11/23/story-${index}`,
  lang: "en",
  title: text,
  summary: text,
  html: `<p>${index} &amp; <a href="https://news.example/?a=1&amp;b=2">more</a> ]]&gt;</p>`,
  publishedAt: new Date(Date.UTC(2026, 10, 23, 14, 5, index)),
  updatedAt: new Date(Date.UTC(2026, 10, 23, 15, 5, index)),
  authors: [{ name: text, url: "https://news.example/author/a" }],
  categories: [text],
  picture: {
    url: "https://news.example/p.jpg?a=1&b=2",
    type: "image/jpeg",
    width: 1200,
    height: 800,
    alt: text,
    credit: text,
  },
});

const feed = (items: FeedItem[]): Feed => ({
  title: "Harbour & Ledger <news>",
  description: "",
  lang: "en",
  dir: "ltr",
  siteName: "Harbour & Ledger",
  pageUrl: "https://news.example/",
  feedUrl: "https://news.example/feed.xml",
  partUrl: "https://news.example/feed.xml",
  olderUrl: "https://news.example/feed.xml?before=2026&x",
  hubUrl: "https://hub.example/?a=1&b=2",
  updatedAt: items[0]?.updatedAt ?? null,
  items,
  removed: [],
});

const full = feed(nasty.map(item));

describe("RSS", () => {
  const text = rss(full);

  test("is well-formed and comes back as it was, but for characters that XML forbids", () => {
    expect(XMLValidator.validate(text)).toBe(true);
    const read = parseRssFeed(text);
    expect(read).toMatchObject({ title: full.title, language: "en", link: full.pageUrl });
    expect(read.items).toHaveLength(nasty.length);
    for (const [index, words] of nasty.entries()) {
      expect(read.items?.[index]).toMatchObject({
        title: clean(words),
        description: clean(words),
        link: full.items[index]?.url,
        guid: { value: `urn:uuid:${index}`, isPermaLink: false },
        categories: [{ name: clean(words) }],
        dc: { creators: [clean(words)] },
        content: { encoded: full.items[index]?.html },
        media: { contents: [{ url: full.items[index]?.picture?.url, width: 1200, height: 800, medium: "image" }] },
      });
    }
  });

  test("dates its items as RFC 822 does", () => {
    expect(text).toContain("<pubDate>Mon, 23 Nov 2026 14:05:00 GMT</pubDate>");
  });
});

describe("Atom", () => {
  test("is well-formed and comes back as it was", () => {
    const text = atom(full);
    expect(XMLValidator.validate(text)).toBe(true);
    const read = parseAtomFeed(text);
    expect(read.entries).toHaveLength(nasty.length);
    for (const [index, words] of nasty.entries()) {
      const given = full.items[index];
      expect(read.entries?.[index]).toMatchObject({
        id: given?.id,
        title: { value: clean(words) },
        summary: { value: clean(words) },
        content: { type: "html", value: given?.html },
        published: given?.publishedAt.toISOString(),
        updated: given?.updatedAt.toISOString(),
        authors: [{ name: clean(words), uri: "https://news.example/author/a" }],
      });
    }
  });
});

test("Atom names what was taken down", () => {
  const at = new Date(Date.UTC(2026, 10, 24));
  const text = atom({ ...feed([]), removed: [{ id: "urn:uuid:7", at }] });
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text).toContain(`<at:deleted-entry ref="urn:uuid:7" when="${at.toISOString()}"/>`);
});

describe("JSON Feed", () => {
  test("comes back as it was", () => {
    const read = parseJsonFeed(JSON.parse(jsonFeed(full)));
    expect(read).toMatchObject({ title: full.title, feed_url: full.feedUrl });
    expect(read.items?.map((each) => each.title)).toEqual(nasty.map((words) => words.toWellFormed().trim()));
  });
});

test("a feed without items is whole in every format", () => {
  const empty = feed([]);
  expect(XMLValidator.validate(rss(empty))).toBe(true);
  expect(parseRssFeed(rss(empty))).toMatchObject({ title: empty.title });
  expect(XMLValidator.validate(atom(empty))).toBe(true);
  expect(parseAtomFeed(atom(empty))).toMatchObject({ id: empty.feedUrl });
  expect(JSON.parse(jsonFeed(empty)).items).toEqual([]);
});

test("a later page leads to the newest items and to older ones, in every format", () => {
  const page = { ...full, hubUrl: null, partUrl: `${full.feedUrl}?before=b`, olderUrl: `${full.feedUrl}?before=c&d` };
  const links = [
    { rel: "self", href: page.partUrl },
    { rel: "first", href: full.feedUrl },
    { rel: "next", href: page.olderUrl },
  ];
  expect(parseAtomFeed(atom(page))).toMatchObject({
    id: full.feedUrl,
    links: expect.arrayContaining(links.map((link) => expect.objectContaining(link))),
  });
  expect(parseRssFeed(rss(page)).atom?.links).toMatchObject(links);
  expect(JSON.parse(jsonFeed(page))).toMatchObject({ feed_url: page.partUrl, next_url: page.olderUrl });
});

test("every format leads to the hub that tells of changes, where there is one", () => {
  const { hubUrl } = full;
  const link = expect.objectContaining({ rel: "hub", href: hubUrl });
  expect(parseRssFeed(rss(full)).atom?.links).toContainEqual(link);
  expect(parseAtomFeed(atom(full)).links).toContainEqual(link);
  expect(JSON.parse(jsonFeed(full)).hubs).toEqual([{ type: "WebSub", url: hubUrl }]);
  const alone = { ...full, hubUrl: null };
  for (const text of [rss(alone), atom(alone), jsonFeed(alone)]) expect(text).not.toContain("hub");
});
