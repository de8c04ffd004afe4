import "server-only";
import type { Metadata } from "next";
import { absoluteUrl } from "../answers/absolute-url";
import { cardPath, cardType, type PageCard } from "../share/page-card";
import type { Site } from "../site";

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
  const title = site.name;
  const own = list ? [{ url: absoluteUrl(`${list.path}/feed.xml`), title: `${list.name} – ${title}` }] : [];
  return {
    "application/rss+xml": [...own, { url: absoluteUrl(`${site.prefix}/feed.xml`), title }],
    "application/atom+xml": [{ url: absoluteUrl(`${site.prefix}/atom.xml`), title }],
    "application/feed+json": [{ url: absoluteUrl(`${site.prefix}/feed.json`), title }],
  };
}

/** A share card as Open Graph names it. */
export function cardImage(card: PageCard, alt: string) {
  return { url: absoluteUrl(cardPath(card)), width: 1200, height: 630, type: cardType(card), alt };
}
