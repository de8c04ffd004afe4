import "server-only";
import { cacheDocument } from "@/lib/platform/cache/cached-document";
import { documentResponse } from "@/lib/platform/http/document-response";
import { type FeedFile, feedFiles } from "@/lib/public/feeds/feed-files";
import { readCursor } from "../lists/cursor";
import type { Feed } from "./feed";
import type { FeedScope } from "./feed-listing";
import { atom } from "./formats/atom";
import { jsonFeed } from "./formats/json-feed";
import { rss } from "./formats/rss";
import { getFeed } from "./get-feed";
import { movedFeed } from "./moved-feed";

const writers: Record<FeedFile, (feed: Feed) => string> = { "feed.xml": rss, "atom.xml": atom, "feed.json": jsonFeed };

const MAX_AGE_MS = 300_000;

/** Browsers show XML in the style that it names (public/feed.css) only where it is not called a feed. */
const READABLE = "text/xml; charset=utf-8";
const isForEyes = (request: Request) => /\btext\/html\b/.test(request.headers.get("accept") ?? "");

/** The feed of a scope in the format that its file name says, from the position that `?before=` names, or the way to it. */
export async function feedResponse(
  request: Request,
  locale: string,
  scope: FeedScope,
  fileName: FeedFile = "feed.xml",
): Promise<Response> {
  const contentType = `${feedFiles[fileName]}; charset=utf-8`;
  const before = new URL(request.url).searchParams.get("before");
  const cursor = before === null ? null : readCursor(before);
  if (before !== null && !cursor) return documentResponse(request, contentType, null);
  const slug = "slug" in scope ? scope.slug : "";
  const document = await cacheDocument(`${fileName} ${locale} ${scope.of} ${slug} ${before}`, MAX_AGE_MS, async () => {
    const read = await getFeed(locale, scope, fileName, cursor);
    return read && { text: writers[fileName](read.feed), tags: read.tags };
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
