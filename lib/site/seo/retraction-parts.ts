import "server-only";
import type { Metadata } from "next";
import { siteText } from "@/lib/platform/i18n/site-text";
import { absoluteUrl } from "@/lib/public/absolute-url";
import { retractionCard } from "@/lib/public/share/story-card";
import type { RetractedStory } from "../answers/retraction";
import { correctionComment } from "./correction-comment";
import { serialiseJsonLd } from "./json-ld";
import { listMetadata } from "./list-metadata";
import { publisher } from "./site-parts";

/** The head of a retraction notice: shared with a neutral card, and indexed only where the newsroom says so. */
export function retractionMetadata(story: RetractedStory): Metadata {
  const { site, headline, notice, path, isIndexed } = story;
  const title = siteText(site.lang, site.settings.zone).t("corrections.retractedTitle", { headline });
  return listMetadata(site, { title, description: notice, path, isIndexed, card: retractionCard(site, story) });
}

/** Structured data of a retraction notice: the headline, and the retraction as its correction. */
export function retractionJsonLd(story: RetractedStory): string {
  const { site, headline, notice, publishedAt, retractedAt } = story;
  const url = absoluteUrl(story.path);
  const { t } = siteText(site.lang, site.settings.zone);
  const comment = correctionComment({ text: notice, publishedAt: retractedAt, amendedAt: null });
  return serialiseJsonLd({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": `${url}#article`,
    headline,
    url,
    inLanguage: story.lang,
    datePublished: publishedAt.toISOString(),
    dateModified: retractedAt.toISOString(),
    publisher: publisher(site),
    correction: [{ ...comment, name: t("corrections.kind.retraction") }],
  });
}
