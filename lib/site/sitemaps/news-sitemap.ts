import "server-only";
import { latestTag, siteTag, storyTag } from "@/lib/newsroom/cache-tags";
import type { BuiltDocument } from "@/lib/platform/cache/kept-document";
import { reader } from "@/lib/platform/db/reader";
import { absoluteUrl } from "../answers/absolute-url";
import { newestFirst } from "../lists/list-page";
import { xml } from "../xml";
import { editions } from "./editions";

// Google News reads stories of the last two days, and at most 1,000 of them.
const NEWS_MS = 48 * 3_600_000;
const MOST_NEWS = 1_000;

/** The language as Google News writes it: ISO 639, but zh-cn and zh-tw for Chinese. */
export function newsLanguage(lang: string): string {
  const { language, script, region } = new Intl.Locale(lang).maximize();
  if (language !== "zh") return language;
  return script === "Hant" || region === "TW" ? "zh-tw" : "zh-cn";
}

/** The news of the last 48 hours in all languages of the site, without what was paid for. */
export async function buildNewsSitemap(): Promise<BuiltDocument> {
  const sites = new Map((await editions()).map((site) => [site.lang, site]));
  const languages = [...sites.keys()];
  const rows = await reader().publicStory.findMany({
    where: {
      lang: { in: languages },
      noIndex: false,

      firstPublishedAt: { gte: new Date(Date.now() - NEWS_MS) },
    },
    orderBy: newestFirst,
    take: MOST_NEWS,
    select: { id: true, lang: true, path: true, headline: true, firstPublishedAt: true, sponsor: true },
  });
  const news = rows.filter(({ sponsor }) => !sponsor);
  const entries = news.map(
    ({ lang, path, headline, firstPublishedAt }) => xml`<url><loc>${absoluteUrl(path)}</loc>
<news:news><news:publication><news:name>${sites.get(lang)?.name}</news:name><news:language>${newsLanguage(lang)}</news:language></news:publication>
<news:publication_date>${firstPublishedAt.toISOString()}</news:publication_date><news:title>${headline}</news:title></news:news></url>
`,
  );
  const text = xml`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${entries}</urlset>
`.toString();
  return { text, tags: [siteTag(), ...languages.map(latestTag), ...rows.map(({ id }) => storyTag(id))] };
}
