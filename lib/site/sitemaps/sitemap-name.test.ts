import { expect, test } from "vitest";
import { readSitemapName, type SitemapName, writeSitemapName } from "./sitemap-name";

test.each<[string, SitemapName]>([
  ["stories-en-2026-11-1.xml", { of: "stories", lang: "en", month: "2026-11", part: 1 }],
  ["stories-pt-br-2026-01-12.xml", { of: "stories", lang: "pt-br", month: "2026-01", part: 12 }],
  ["topics-zh-hant.xml", { of: "topics", lang: "zh-hant" }],
  ["news-12.xml", { of: "news", part: 12 }],
  ["pages-en.xml", { of: "pages", lang: "en" }],
])("%s is read as it is written", (file, name) => {
  expect(readSitemapName(file)).toEqual(name);
  expect(writeSitemapName(name)).toBe(file);
});

test.each([
  "stories-en-2026-13-1.xml",
  "stories-en-2026-00-1.xml",
  "stories-en-2026-11-0.xml",
  "stories-en-2026-11-1000.xml",
  "stories-en-2026-11.xml",
  "stories-2026-11-1.xml",
  "news-0.xml",
  "news-100.xml",
  "news.xml",
  "pages-.xml",
  "pages-EN.xml",
  "../pages-en.xml",
  "pages-en.xml.gz",
  "",
])("%j names no sitemap", (file) => {
  expect(readSitemapName(file)).toBeNull();
});
