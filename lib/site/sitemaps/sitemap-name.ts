/** What a sitemap holds: a part of all editions' news, or something of one edition. */
export type SitemapName =
  | { of: "news"; part: number }
  | { of: "stories"; lang: string; month: string; part: number }
  | { of: "pages" | "topics" | "authors"; lang: string };

const STORIES = /^stories-([a-z0-9-]{2,35})-(\d{4}-(?:0[1-9]|1[0-2]))-([1-9]\d{0,2})\.xml$/;
const NEWS = /^news-([1-9]\d?)\.xml$/;
const OTHERS = /^(pages|topics|authors)-([a-z0-9-]{2,35})\.xml$/;

/** File name of a sitemap: `stories-en-2026-11-1.xml`, `topics-pt-br.xml`. */
export function writeSitemapName(name: SitemapName): string {
  if (name.of === "news") return `news-${name.part}.xml`;
  const lang = name.lang.toLowerCase();
  return name.of === "stories" ? `stories-${lang}-${name.month}-${name.part}.xml` : `${name.of}-${lang}.xml`;
}

/** The sitemap that a file name asks for; null for every other name. */
export function readSitemapName(file: string): SitemapName | null {
  const [, lang, month, part] = STORIES.exec(file) ?? [];
  if (lang && month) return { of: "stories", lang, month, part: Number(part) };
  const [, newsPart] = NEWS.exec(file) ?? [];
  if (newsPart) return { of: "news", part: Number(newsPart) };
  const [, of, otherLang] = OTHERS.exec(file) ?? [];
  return of && otherLang ? { of: of as "pages" | "topics" | "authors", lang: otherLang } : null;
}
