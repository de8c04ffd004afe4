import "server-only";
import type { CacheTag } from "@/lib/newsroom/cache-tags";
import { shownRuns } from "@/lib/newsroom/story/correction/shown-runs";
import { siteText } from "@/lib/platform/i18n/site-text";
import { absoluteUrl } from "@/lib/public/absolute-url";
import type { Site } from "@/lib/public/site";
import { type ListedCorrection, listCorrections } from "../lists/corrections-page";
import type { Cursor } from "../lists/cursor";
import { xml } from "../xml";
import { correctionLabel } from "./correction-label";
import type { Feed, FeedItem } from "./feed";
import { partUrls } from "./part-urls";
import { runsMarkup } from "./runs-markup";

const ITEMS = 50;

function toItem(correction: ListedCorrection, site: Site): FeedItem {
  const { story, text, publishedAt, amendedAt } = correction;
  const words = siteText(site.lang, site.settings.zone);
  const label = correctionLabel(correction, words);
  const url = `${absoluteUrl(story.path)}#correction-${correction.id}`;
  const { whatWas, whatIs } = correction;
  const said = runsMarkup(shownRuns(correction), absoluteUrl(story.path));
  const html = xml`<p><strong>${label}</strong> ${said}</p>${whatWas && xml`<p>${words.t("corrections.was", { text: whatWas })}</p>`}${whatIs && xml`<p>${words.t("corrections.now", { text: whatIs })}</p>`}<p><a href="${url}">${story.headline}</a></p>`;
  return {
    id: `urn:uuid:${correction.id}`,
    url,
    lang: site.lang,
    title: `${label}: ${story.headline}`,
    summary: text,
    html: html.toString(),
    publishedAt,
    updatedAt: amendedAt ?? publishedAt,
    authors: [],
    categories: [story.section.name],
    picture: null,
  };
}

/** The newest 50 corrections of an edition, or the 50 below a position, as a feed, and the tags of all that was read. */
export async function correctionsFeed(
  site: Site,
  fileName: string,
  cursor: Cursor | null,
): Promise<{ feed: Feed; tags: CacheTag[] }> {
  const { corrections: found, tags } = await listCorrections(site, { cursor, take: ITEMS + 1 });
  const corrections = found.slice(0, ITEMS);
  const last = found.length > ITEMS ? corrections.at(-1) : undefined;
  const older = last ? { at: last.publishedAt, id: last.id } : null;
  const items = corrections.map((each) => toItem(each, site));
  const updated = Math.max(0, ...items.map((item) => item.updatedAt.getTime()));
  const { t } = siteText(site.lang, site.settings.zone);
  const page = `${site.prefix}/corrections`;
  return {
    tags,
    feed: {
      title: `${t("corrections.title")} – ${site.name}`,
      description: t("corrections.intro"),
      ...{ lang: site.lang, dir: site.dir, siteName: site.name, items, removed: [] },
      pageUrl: absoluteUrl(page),
      ...partUrls(absoluteUrl(`${page}/${fileName}`), cursor, older),
      updatedAt: updated > 0 ? new Date(updated) : null,
    },
  };
}
