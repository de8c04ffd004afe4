import "server-only";
import { siteTag } from "@/lib/newsroom/cache-tags";
import type { BuiltDocument } from "@/lib/platform/cache/cached-document";
import { reader } from "@/lib/public/db/reader";
import { editions } from "./editions";
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
  const maps = sites.flatMap(({ lang }) => {
    const own = months.filter((row) => row.lang === lang);
    const stories = own.flatMap(({ month, stories, updatedAt }) =>
      Array.from({ length: Math.ceil(stories / MAX_IN_SITEMAP) }, (_, index) => ({
        path: fileOf({ of: "stories", lang, month, part: index + 1 }),
        changedAt: updatedAt,
      })),
    );
    const pages = { path: fileOf({ of: "pages", lang }) };
    const lists = (["topics", "authors"] as const).map((of) => ({ path: fileOf({ of, lang }) }));
    return [pages, ...(own.length > 0 ? lists : []), ...stories];
  });
  return { text: sitemapIndex(maps), tags: [siteTag()] };
}
