import { xml } from "../../xml";
import type { Feed, FeedItem } from "../feed";
import { pageLinks } from "./page-links";

const NAMESPACES = {
  atom: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
  media: "http://search.yahoo.com/mrss/",
};

// RSS 2.0 asks for the dates of RFC 822, which has no "GMT" variants but this.
const date = (instant: Date) => instant.toUTCString();

function item({ id, url, title, summary, html, publishedAt, updatedAt, authors, categories, picture }: FeedItem) {
  const image =
    picture &&
    xml`<media:content url="${picture.url}" type="${picture.type}" medium="image" width="${picture.width}" height="${picture.height}">
${picture.alt && xml`<media:description type="plain">${picture.alt}</media:description>`}${picture.credit && xml`<media:credit>${picture.credit}</media:credit>`}</media:content>`;
  return xml`<item>
<title>${title}</title>
<link>${url}</link>
<guid isPermaLink="false">${id}</guid>
<pubDate>${date(publishedAt)}</pubDate>
<atom:updated>${updatedAt.toISOString()}</atom:updated>
${authors.map(({ name }) => xml`<dc:creator>${name}</dc:creator>\n`)}${categories.map((name) => xml`<category>${name}</category>\n`)}<description>${summary}</description>
<content:encoded>${html}</content:encoded>
${image}</item>
`;
}

/** A feed as RSS 2.0 with whole stories: https://www.rssboard.org/rss-specification */
export function rss(feed: Feed): string {
  const spaces = Object.entries(NAMESPACES).map(([prefix, name]) => xml` xmlns:${prefix}="${name}"`);
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/css" href="/feed.css"?>
<rss version="2.0" xml:lang="${feed.lang}"${spaces}>
<channel>
<title>${feed.title}</title>
<link>${feed.pageUrl}</link>
<description>${feed.description || feed.title}</description>
<language>${feed.lang}</language>
${feed.updatedAt && xml`<lastBuildDate>${date(feed.updatedAt)}</lastBuildDate>\n`}<atom:link href="${feed.partUrl}" rel="self" type="application/rss+xml"/>
${feed.hubUrl && xml`<atom:link href="${feed.hubUrl}" rel="hub"/>\n`}${pageLinks(feed).map(({ rel, href }) => xml`<atom:link href="${href}" rel="${rel}" type="application/rss+xml"/>\n`)}${feed.items.map(item)}</channel>
</rss>
`.toString();
}
