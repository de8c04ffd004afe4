import "server-only";
import { type CacheTag, siteTag, storyTag } from "@/lib/newsroom/cache-tags";
import { bodyMediaIds, type StoryBody } from "@/lib/newsroom/story/body/body";
import { absoluteUrl } from "@/lib/public/absolute-url";
import { bodyPictures } from "@/lib/public/media/body-pictures";
import { getSite, type Site } from "@/lib/public/site";
import type { Cursor } from "../lists/cursor";
import { correctionsFeed } from "./corrections-feed";
import type { Feed } from "./feed";
import { toFeedItem } from "./feed-item";
import { type FeedScope, feedListing, type ListedThing } from "./feed-listing";
import { listRemoved } from "./list-removed";
import { partUrls } from "./part-urls";
import { removalNotice } from "./removal-notice";

const NOTICED_MS = 48 * 3_600_000;

/**
 * The newest 50 stories, or corrections, of a scope in the edition's language, or the 50 below a position, and the tags of all that was
 * read; null where there is no such list.
 */
export async function getFeed(
  locale: string,
  scope: FeedScope,
  fileName: string,
  cursor: Cursor | null,
): Promise<{ feed: Feed; tags: CacheTag[] } | null> {
  const site = await getSite(locale);
  if (!site) return null;
  if (scope.of === "corrections") return correctionsFeed(site, fileName, cursor);
  const list = await feedListing(site, scope, cursor);
  if (!list) return null;
  const { removed, noticed } = await removals(site, list.thing, cursor ? "" : fileName);
  const mediaIds = new Set(list.rows.flatMap((row) => bodyMediaIds(row.body as unknown as StoryBody)));
  const pictures = await bodyPictures([...mediaIds], site.lang, site);
  const page = `${site.prefix}${list.path}`.replace(/(.)\/$/, "$1");
  const changes = [...list.rows.map((row) => row.updatedAt), ...[...removed, ...noticed].map(({ at }) => at)];
  const updated = Math.max(0, ...changes.map((at) => at.getTime()));
  return {
    tags: [siteTag(), list.tag, ...list.rows.map((row) => storyTag(row.id))],
    feed: {
      title: [list.name, site.name].filter(Boolean).join(" – "),
      description: list.description,
      lang: site.lang,
      dir: site.dir,
      siteName: site.name,
      pageUrl: absoluteUrl(page),
      ...partUrls(absoluteUrl(`${page === "/" ? "" : page}/${fileName}`), cursor, list.older),
      updatedAt: updated > 0 ? new Date(updated) : null,
      removed,
      items: [
        ...list.rows.map((row) => toFeedItem(row, pictures, site)),
        ...noticed.map((each) => removalNotice(each, site)),
      ],
    },
  };
}

/** Atom has a word for a story that was taken down; RSS has none, and a notice stands in the story's place for two days. */
async function removals(site: Site, thing: ListedThing, fileName: string) {
  return {
    removed: fileName === "atom.xml" ? await listRemoved(site.lang, thing) : [],
    noticed: fileName === "feed.xml" ? await listRemoved(site.lang, thing, NOTICED_MS) : [],
  };
}
