import "server-only";
import { siteTag } from "@/lib/newsroom/cache-tags";
import type { BuiltDocument } from "@/lib/platform/cache/cached-document";
import { reader } from "@/lib/public/db/reader";
import { editions } from "./editions";
import { sitemapDocument } from "./sitemap-document";
import { writeSitemapName } from "./sitemap-name";
import { MAX_IN_SITEMAP, sitemapIndex } from "./url-set";

const fileOf = (name: Parameters<typeof writeSitemapName>[0]) => `/sitemaps/${writeSitemapName(name)}`;

/** The index of all sitemaps: the pages of each edition, and its stories month by month. */
export async function buildSitemapIndex(): Promise<BuiltDocument> {
  const sites = await editions();
  const months = await reader().publicMonth.findMany({
    where: { lang: { in: sites.map((site) => site.lang) } },
    orderBy: [{ month: "desc" }],
  });
  const lists = new Map(await Promise.all(sites.map(async ({ lang }) => [lang, await listsOf(lang)] as const)));
  const maps = sites.flatMap(({ lang }) => {
    const own = months.filter((row) => row.lang === lang);
    const stories = own.flatMap(({ month, stories, updatedAt }) =>
      Array.from({ length: Math.ceil(stories / MAX_IN_SITEMAP) }, (_, index) => ({
        path: fileOf({ of: "stories", lang, month, part: index + 1 }),
        changedAt: updatedAt,
      })),
    );
    const pages = { path: fileOf({ of: "pages", lang }) };
    return [pages, ...(lists.get(lang) ?? []), ...stories];
  });
  return { text: sitemapIndex(maps), tags: [siteTag()] };
}

/** The sitemaps of an edition's topics and authors, but for empty ones. */
async function listsOf(lang: string): Promise<{ path: string }[]> {
  const names = (["topics", "authors"] as const).map((of) => ({ of, lang: lang.toLowerCase() }));
  const documents = await Promise.all(names.map(sitemapDocument));
  return names.filter((_, index) => documents[index]).map((name) => ({ path: fileOf(name) }));
}
