import "server-only";
import { type CacheTag, latestTag, siteTag, storyTag } from "@/lib/newsroom/cache-tags";
import type { BuiltDocument } from "@/lib/platform/cache/cached-document";
import { absoluteUrl } from "@/lib/public/absolute-url";
import { publicNow, reader } from "@/lib/public/db/reader";
import { newestFirst } from "@/lib/public/lists/publication-order";
import type { Site } from "@/lib/public/site";
import type { Prisma, PublicStory } from "@/prisma/generated/client";
import { xml } from "../xml";
import { editions } from "./editions";
import { writeSitemapName } from "./sitemap-name";
import { sitemapIndex } from "./url-set";

// Google News reads stories of the last two days, and at most 1,000 of them in one file.
const NEWS_MS = 48 * 3_600_000;
const MAX_NEWS = 1_000;
/** News sitemaps behind one index: more news than that in two days is an import. */
const MAX_PARTS = 50;

/** The language as Google News writes it: ISO 639, but zh-cn and zh-tw for Chinese. */
function newsLanguage(lang: string): string {
  const { language, script, region } = new Intl.Locale(lang).maximize();
  if (language !== "zh") return language;
  return script === "Hant" || region === "TW" ? "zh-tw" : "zh-cn";
}

/** The news of the last 48 hours in all languages of the site, newest first; the index of its parts where one file cannot hold it. */
export async function buildNewsSitemap(mostNews = MAX_NEWS): Promise<BuiltDocument> {
  const sites = await editions();
  const where = await isNews(sites);
  const count = await reader().publicStory.count({ where, take: mostNews * MAX_PARTS });
  if (count <= mostNews) return (await buildNewsPart(1, mostNews)) ?? newsDocument([], sites, await paidTags(sites));
  const parts = Array.from({ length: Math.ceil(count / mostNews) }, (_, index) => ({
    path: `/sitemaps/${writeSitemapName({ of: "news", part: index + 1 })}`,
  }));
  return { text: sitemapIndex(parts), tags: [...tagsOf(sites), ...(await paidTags(sites))] };
}

/** One part of the news, 1,000 stories long, the newest in the first; null for a part that has none. */
export async function buildNewsPart(part: number, mostNews = MAX_NEWS): Promise<BuiltDocument | null> {
  if (part > MAX_PARTS) return null;
  const sites = await editions();
  const rows = await reader().publicStory.findMany({
    where: await isNews(sites),
    orderBy: newestFirst,
    skip: (part - 1) * mostNews,
    take: mostNews,
    select: { id: true, lang: true, path: true, headline: true, firstPublishedAt: true },
  });
  return rows.length > 0 ? newsDocument(rows, sites, await paidTags(sites)) : null;
}

const isNew = async (sites: Site[]): Promise<Prisma.PublicStoryWhereInput> => ({
  lang: { in: sites.map(({ lang }) => lang) },
  noIndex: false,
  firstPublishedAt: { gte: new Date((await publicNow()).getTime() - NEWS_MS) },
});

/** What was paid for is no news. */
const isNews = async (sites: Site[]): Promise<Prisma.PublicStoryWhereInput> => ({
  ...(await isNew(sites)),
  sponsor: null,
});

/** Stories become news when it turns out that nobody paid for them. */
async function paidTags(sites: Site[]): Promise<CacheTag[]> {
  const paid = { ...(await isNew(sites)), sponsor: { not: null } };
  const rows = await reader().publicStory.findMany({ where: paid, take: MAX_NEWS, select: { id: true } });
  return rows.map(({ id }) => storyTag(id));
}

const tagsOf = (sites: Site[]) => [siteTag(), ...sites.map(({ lang }) => latestTag(lang))];

type NewsRow = Pick<PublicStory, "id" | "lang" | "path" | "headline" | "firstPublishedAt">;

function newsDocument(rows: NewsRow[], sites: Site[], paid: CacheTag[]): BuiltDocument {
  const names = new Map(sites.map(({ lang, name }) => [lang, name]));
  const entries = rows.map(
    ({ lang, path, headline, firstPublishedAt }) => xml`<url><loc>${absoluteUrl(path)}</loc>
<news:news><news:publication><news:name>${names.get(lang)}</news:name><news:language>${newsLanguage(lang)}</news:language></news:publication>
<news:publication_date>${firstPublishedAt.toISOString()}</news:publication_date><news:title>${headline}</news:title></news:news></url>
`,
  );
  const text = xml`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${entries}</urlset>
`.toString();
  return { text, tags: [...tagsOf(sites), ...paid, ...rows.map(({ id }) => storyTag(id))] };
}
