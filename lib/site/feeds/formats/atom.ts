import { xml } from "../../xml";
import type { Feed, FeedItem } from "../feed";
import { pageLinks } from "./page-links";

// An Atom feed must say when it changed, even one without entries: RFC 4287, 4.1.1.
const NEVER = new Date(0);

function entry({ id, url, lang, title, summary, html, publishedAt, updatedAt, authors, categories }: FeedItem) {
  return xml`<entry xml:lang="${lang}">
<id>${id}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="${url}"/>
<published>${publishedAt.toISOString()}</published>
<updated>${updatedAt.toISOString()}</updated>
${authors.map((author) => xml`<author><name>${author.name}</name>${author.url && xml`<uri>${author.url}</uri>`}</author>\n`)}${categories.map((name) => xml`<category term="${name}"/>\n`)}<summary>${summary}</summary>
<content type="html">${html}</content>
</entry>
`;
}

// RFC 6721: a reader that has the entry drops it.
const tombstone = ({ id, at }: Feed["removed"][number]) =>
  xml`<at:deleted-entry ref="${id}" when="${at.toISOString()}"/>\n`;

/** A feed as Atom with whole stories: RFC 4287, and RFC 6721 for those that were taken down. */
export function atom(feed: Feed): string {
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/css" href="/feed.css"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${feed.lang}">
<id>${feed.feedUrl}</id>
<title>${feed.title}</title>
${feed.description && xml`<subtitle>${feed.description}</subtitle>\n`}<updated>${(feed.updatedAt ?? NEVER).toISOString()}</updated>
<author><name>${feed.siteName}</name></author>
<link rel="self" type="application/atom+xml" href="${feed.partUrl}"/>
${feed.hubUrl && xml`<link rel="hub" href="${feed.hubUrl}"/>\n`}${pageLinks(feed).map(({ rel, href }) => xml`<link rel="${rel}" type="application/atom+xml" href="${href}"/>\n`)}<link rel="alternate" type="text/html" href="${feed.pageUrl}"/>
${feed.items.map(entry)}${feed.removed.map(tombstone)}</feed>
`.toString();
}
