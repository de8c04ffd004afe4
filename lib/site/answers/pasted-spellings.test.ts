import { expect, test } from "vitest";
import { pastedSpellings } from "./pasted-spellings";

const prefixes = { defaultLang: "en", others: ["fr", "zh-hant"] };
const last = (path: string) => pastedSpellings(path, prefixes).at(-1) ?? path;

const STORY = "/city/2026/11/23/tide";

test.each([
  ".",
  ")",
  "…",
  " ",
  "\u00a0",
  "),",
  ".”",
  "»",
  "*",
  "\u200b",
  "!?",
  "</a>",
  "?utm_source=x",
  "&utm_source=x",
])("a story's address that ends in %j is read without it", (ending) => {
  expect(last(STORY + ending)).toBe(STORY);
  expect(last(`/~/fr/City${ending}`)).toBe("/fr/city");
});

test.each([
  ["/~/FR", "/fr"],
  ["/~/FR/City/", "/fr/city"],
  ["/~/zh-Hant/city", "/zh-hant/city"],
  ["/~/en", "/"],
  ["/~/EN/city/2026/11/23/tide.", STORY],
  ["/~/en/feed", "/feed.xml"],
  ["/feed", "/feed.xml"],
  ["/~/feed", "/feed.xml"],
  ["/rss", "/feed.xml"],
  ["/rss.xml", "/feed.xml"],
  ["/index.rdf", "/feed.xml"],
  ["/feed/rss2", "/feed.xml"],
  ["/city/feed", "/city/feed.xml"],
  ["/fr/topic/ports/rss", "/fr/topic/ports/feed.xml"],
  ["/atom", "/atom.xml"],
  ["/fr/feed/atom", "/fr/atom.xml"],
  ["/feed/json", "/feed.json"],
  ["/sitemap_index.xml", "/sitemap.xml"],
  ["/sitemap-index.xml", "/sitemap.xml"],
  ["/wp-sitemap.xml", "/sitemap.xml"],
  ["/sitemap.xml.gz", "/sitemap.xml"],
  ["/fr/sitemap.xml", "/sitemap.xml"],
  ["/news_sitemap.xml", "/news-sitemap.xml"],
  ["/Robots.TXT", "/robots.txt"],
  ["/city/2026/11/30", "/archive/2026/11/30"],
  ["/fr/city/2026/3", "/fr/archive/2026/03"],
  ["/2026/11/30", "/archive/2026/11/30"],
  ["/archive/2026/1/5", "/archive/2026/01/05"],
  ["/city/2026", "/city"],
  ["/archive/2026", "/archive"],
  ["/INDEX.HTML", "/"],
  ["/index.php", "/"],
  ["/city/index.aspx", "/city"],
  [`${STORY}.html`, STORY],
  [`/amp${STORY}`, STORY],
  [`${STORY}/amp`, STORY],
  [`${STORY}/print`, STORY],
  ['/"city"', "/city"],
  ["/ city", "/city"],
  ["/)", "/"],
])("%s may be %s", (path, expected) => {
  expect(last(path)).toBe(expected);
});

test.each(["/", "/city", STORY, "/archive/2026/11/30", "/feed.xml", "/camp", "/fr", "/rss-readers", "/homeland"])(
  "%s has no other spelling",
  (path) => {
    expect(pastedSpellings(path, prefixes)).toEqual([]);
  },
);
