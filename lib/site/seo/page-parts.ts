import "server-only";
import type { Metadata } from "next";
import { absoluteUrl } from "@/lib/public/absolute-url";
import { type FeedFile, feedFileNames, feedFiles } from "@/lib/public/feeds/feed-files";
import type { Site } from "@/lib/public/site";

export const pageTitle = (title: string, site: Site) => (title ? `${title} – ${site.name}` : site.name);

/** As Open Graph writes a language: en_US. */
export function openGraphLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return region ? `${language}_${region}` : language;
}

export function robotsFor(isIndexed: boolean): Metadata["robots"] {
  return { index: isIndexed, follow: true, "max-image-preview": "large", "max-snippet": -1 };
}

/** The feeds of an edition, and of the list that a page belongs to. `path` is that list's page. */
export function feedLinks(site: Site, list?: { name: string; path: string }) {
  const lists = [...(list ? [list] : []), { name: "", path: site.prefix }];
  const links = (file: FeedFile) =>
    lists.map(({ name, path }) => ({ url: absoluteUrl(`${path}/${file}`), title: pageTitle(name, site) }));
  return Object.fromEntries(feedFileNames.map((file) => [feedFiles[file], links(file)]));
}
