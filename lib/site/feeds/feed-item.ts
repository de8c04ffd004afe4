import "server-only";
import { countPictures } from "@/lib/newsroom/media/share-card/count-pictures";
import "server-only";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { teaser } from "@/lib/newsroom/story/body/teaser";
import { shownRuns } from "@/lib/newsroom/story/correction/shown-runs";
import { siteText } from "@/lib/platform/i18n/site-text";
import { absoluteUrl } from "@/lib/public/absolute-url";
import { bylinesOf, named, sectionOf } from "@/lib/public/lists/story-card";
import { stripLeadingHeadline } from "@/lib/public/lists/strip-leading-headline";
import { asPicture, type Picture } from "@/lib/public/media/picture";
import { cardImage } from "@/lib/public/share/card-image";
import { toSharedStory } from "@/lib/public/share/shared-story";
import { storyCard } from "@/lib/public/share/story-card";
import type { Site } from "@/lib/public/site";
import { correctionLabel } from "./correction-label";
import type { FeedItem } from "./feed";
import type { FeedRow } from "./feed-listing";
import { sentPicture } from "./sent-picture";
import { storyHtml } from "./story-html";

/** A story of a listing as a feed says it; `pictures` are those of its text. Without a picture of its own it is sent with its share card. */
export function toFeedItem(row: FeedRow, pictures: Record<string, Picture>, site: Site): FeedItem {
  const lead = asPicture(row.lead, row.lang, site.defaultLang);
  const url = absoluteUrl(row.path);
  const text = siteText(site.lang, site.settings.zone);
  const topics = (row.topics ?? []) as { names: unknown; slug: string }[];
  return {
    id: `urn:uuid:${row.id}`,
    url,
    lang: row.lang,
    title: row.sponsor ? `${text.t("paid.label")}: ${row.headline}` : row.headline,
    summary: row.standfirst || teaser(stripLeadingHeadline(row.opening, row.headline), 300, row.lang),
    html: storyHtml({
      url,
      body: row.body as unknown as StoryBody,
      pictures,
      lead: lead && { ...lead, caption: row.leadCaption || lead.caption },
      corrections: row.corrections.map((each) => ({ label: correctionLabel(each, text), runs: shownRuns(each) })),
    }),
    publishedAt: row.firstPublishedAt,
    updatedAt: row.updatedAt,
    authors: bylinesOf(row.bylines, site)
      .filter(({ role }) => role === "by")
      .map(({ name, path }) => ({ name, url: path && absoluteUrl(path) })),
    categories: [sectionOf(row, site).name, ...topics.map((topic) => named(topic.names, site) || topic.slug)],
    picture: lead
      ? { ...sentPicture(lead), type: "image/jpeg", alt: lead.alt, credit: lead.credit }
      : cardPicture(row, site),
  };
}

function cardPicture(row: FeedRow, site: Site): FeedItem["picture"] {
  const pictureCount = row.kind === "gallery" ? countPictures(row.leadMediaId, row.body as unknown as StoryBody) : 0;
  const card = storyCard(toSharedStory(row, site, { portrait: row.portrait, pictureCount }), site);
  return { ...cardImage(card, row.headline), credit: "" };
}
