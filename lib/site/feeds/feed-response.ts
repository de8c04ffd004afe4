import "server-only";
import { keepDocument } from "@/lib/platform/cache/kept-document";
import { documentResponse } from "@/lib/platform/http/document-response";
import { readCursor } from "../lists/cursor";
import { atom } from "./atom";
import type { FeedScope } from "./feed-listing";
import { getFeed } from "./get-feed";
import { jsonFeed } from "./json-feed";
import { movedFeed } from "./moved-feed";
import { rss } from "./rss";

const formats = {
  "feed.xml": { write: rss, contentType: "application/rss+xml; charset=utf-8" },
  "atom.xml": { write: atom, contentType: "application/atom+xml; charset=utf-8" },
  "feed.json": { write: jsonFeed, contentType: "application/feed+json; charset=utf-8" },
};

const MAX_AGE_MS = 300_000;

/** Browsers show XML in the style that it names (public/feed.css) only where it is not called a feed. */
const READABLE = "text/xml; charset=utf-8";
const isForEyes = (request: Request) => /\btext\/html\b/.test(request.headers.get("accept") ?? "");

/** The feed of a scope in the format that its file name says, from the position that `?before=` names, or the way to it. */
export async function feedResponse(
  request: Request,
  locale: string,
  scope: FeedScope,
  fileName: keyof typeof formats = "feed.xml",
): Promise<Response> {
  const { write, contentType } = formats[fileName];
  const before = new URL(request.url).searchParams.get("before");
  const cursor = before === null ? null : readCursor(before);
  if (before !== null && !cursor) return documentResponse(request, contentType, null);
  const slug = "slug" in scope ? scope.slug : "";
  const document = await keepDocument(`${fileName} ${locale} ${scope.of} ${slug} ${before}`, MAX_AGE_MS, async () => {
    const read = await getFeed(locale, scope, fileName, cursor);
    return read && { text: write(read.feed), tags: read.tags };
  });
  const moved = document ? null : await movedFeed(locale, scope, fileName);
  if (moved) return moved;
  const response = documentResponse(
    request,
    fileName !== "feed.json" && isForEyes(request) ? READABLE : contentType,
    document,
  );
  response.headers.append("vary", "accept");
  return response;
}
