import "server-only";
import type { BreadcrumbList, ImageObject, NewsArticle, Organization, Person, WithContext } from "schema-dts";
import { cardSizes, pixelsOf } from "@/lib/engines/share-cards/card-model";
import { bodyText } from "@/lib/newsroom/story/body/body";
import { shownUpdate } from "@/lib/newsroom/story/publication/shown-update";
import { absoluteUrl } from "@/lib/public/absolute-url";
import { type PictureRatio, pictureRatios, pictureUrl } from "@/lib/public/media/picture-url";
import { cardPath, inSize } from "@/lib/public/share/page-card";
import { storyCard } from "@/lib/public/share/story-card";
import type { StoryKind } from "@/prisma/generated/enums";
import { correctionComment } from "./correction-comment";
import { type DescribedStory, descriptionOf } from "./described-story";
import { serialiseJsonLd } from "./json-ld";
import { breadcrumbs, publisher } from "./site-parts";

const subtypes: Partial<Record<StoryKind, string>> = {
  news: "ReportageNewsArticle",
  feature: "ReportageNewsArticle",
  analysis: "AnalysisNewsArticle",
  opinion: "OpinionNewsArticle",
  explainer: "BackgroundNewsArticle",
  review: "ReviewNewsArticle",
};

// What was paid for is no news, whatever its kind.
const PAID = "AdvertiserContentArticle";

// Google asks for a picture in several ratios, each at least 1,200 pixels wide where the original is.
const RATIOS: PictureRatio[] = ["16x9", "3x2", "1x1"];
const WIDTH = 1200;

function images(story: DescribedStory): ImageObject[] {
  const { picture } = story;
  const card = storyCard(story, story.site);
  const cards = cardSizes.map((size) => ({ url: absoluteUrl(cardPath(inSize(card, size))), ...pixelsOf(size) }));
  const cuts = RATIOS.map((ratio) => {
    const width = picture ? Math.min(WIDTH, picture.width, Math.round(picture.height * pictureRatios[ratio])) : 0;
    const height = Math.round(width / pictureRatios[ratio]);
    return { url: picture ? absoluteUrl(pictureUrl(picture, WIDTH, "jpg", ratio)) : "", width, height };
  });
  return (picture ? cuts : cards).map(({ url, width, height }) => ({
    "@type": "ImageObject",
    url,
    width: String(width),
    height: String(height),
    ...(picture?.credit && { creditText: picture.credit }),
    ...(picture?.caption && { caption: picture.caption }),
  }));
}

function authors({ writers, site }: DescribedStory) {
  const named = writers.map(({ name, path, isOrganisation, links }): Person | Organization => ({
    "@type": isOrganisation ? "Organization" : "Person",
    name,
    ...(path && { url: absoluteUrl(path) }),
    ...(links.length > 0 && { sameAs: links }),
  }));
  return named.length > 0 ? named : publisher(site);
}

/** The story that came out first is the work; the others are its translations. */
function translation(story: DescribedStory) {
  const works = story.translations.map(({ lang, path, headline, publishedAt }) => ({
    ...articleAt(path, headline, lang),
    at: publishedAt.getTime(),
  }));
  const [first] = works.toSorted((a, b) => a.at - b.at);
  if (!first) return {};
  const plain = ({ at: _, ...work }: typeof first) => work;
  if (first.at < story.publishedAt.getTime()) return { translationOfWork: plain(first) };
  return first.at > story.publishedAt.getTime() ? { workTranslation: works.map(plain) } : {};
}

const articleAt = (path: string, headline: string, inLanguage: string) => {
  const url = absoluteUrl(path);
  return { "@type": "NewsArticle" as const, "@id": `${url}#article`, url, headline, inLanguage };
};

// Of what is reviewed stories have no field, so that no itemReviewed can be given.
const reviewRating = ({ kind, rating, sponsor }: DescribedStory) =>
  kind === "review" && rating !== null && !sponsor
    ? { reviewRating: { "@type": "Rating", ratingValue: rating, bestRating: 5, worstRating: 0 } }
    : {};

/** The package or series that a story is part of. */
const whole = ({ kind, title }: DescribedStory["storylines"][number]) => ({
  "@type": kind === "series" ? ("CreativeWorkSeries" as const) : ("CreativeWork" as const),
  name: title,
});

/** A story's structured data, ready for a script element: the article itself and the way to it. */
export function storyJsonLd(story: DescribedStory): string {
  const { site, kind, section, topics, corrections } = story;
  const url = absoluteUrl(story.path);
  const subtype = subtypes[kind];
  const article: WithContext<NewsArticle> = {
    "@context": "https://schema.org",
    // A list of types is right JSON-LD, which the typings do not know.
    "@type": (story.sponsor ? PAID : subtype ? ["NewsArticle", subtype] : "NewsArticle") as "NewsArticle",
    "@id": `${url}#article`,
    headline: story.title,
    description: descriptionOf(story),
    url,
    mainEntityOfPage: url,
    inLanguage: story.lang,
    datePublished: story.publishedAt.toISOString(),
    dateModified: (shownUpdate(story) ?? story.publishedAt).toISOString(),
    author: authors(story),
    publisher: publisher(site),
    image: images(story),
    articleSection: section.name,
    keywords: topics.map(({ name }) => name),
    about: topics.map(({ name, path }) => ({ "@type": "Thing", name, url: absoluteUrl(path) })),
    ...translation(story),
    isAccessibleForFree: true,
    ...reviewRating(story),
    ...(story.storylines.length > 0 && { isPartOf: story.storylines.map(whole) }),
    ...(story.sponsor && { sponsor: { "@type": "Organization", name: story.sponsor } }),
    wordCount: bodyText(story.body).split(/\s+/).filter(Boolean).length,
    ...(corrections.length > 0 && {
      correction: corrections.map(correctionComment),
    }),
  };
  const trail: BreadcrumbList = breadcrumbs([
    { name: site.name, path: site.prefix || "/" },
    { name: section.name, path: section.path },
    { name: story.title, path: story.path },
  ]);
  const { "@context": context, ...thing } = article;
  return serialiseJsonLd({ "@context": context, "@graph": [thing, trail] });
}
