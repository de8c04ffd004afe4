import { absoluteUrl } from "@/lib/public/absolute-url";
import { type Markup, xml } from "../xml";

export interface MappedPage {
  path: string;
  changedAt?: Date;
  /** Path of its picture */
  image?: string;
  /** The same page in every language, itself included */
  languages?: { lang: string; path: string }[];
}

/** Sitemaps hold 50,000 addresses; ours fewer, so that each stays quick to make. */
export const MAX_IN_SITEMAP = 10_000;

function url({ path, changedAt, image, languages = [] }: MappedPage): Markup {
  const links = languages.map(
    (each) => xml`<xhtml:link rel="alternate" hreflang="${each.lang}" href="${absoluteUrl(each.path)}"/>`,
  );
  const picture = image && xml`<image:image><image:loc>${absoluteUrl(image)}</image:loc></image:image>`;
  const changed = changedAt && xml`<lastmod>${changedAt.toISOString()}</lastmod>`;
  return xml`<url><loc>${absoluteUrl(path)}</loc>${changed}${links}${picture}</url>\n`;
}

/** A sitemap: https://www.sitemaps.org/protocol.html */
export function urlSet(pages: MappedPage[]): string {
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map(url)}</urlset>
`.toString();
}

/** An index of sitemaps. */
export function sitemapIndex(maps: { path: string; changedAt?: Date }[]): string {
  const entries = maps.map(
    ({ path, changedAt }) =>
      xml`<sitemap><loc>${absoluteUrl(path)}</loc>${changedAt && xml`<lastmod>${changedAt.toISOString()}</lastmod>`}</sitemap>\n`,
  );
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries}</sitemapindex>
`.toString();
}
