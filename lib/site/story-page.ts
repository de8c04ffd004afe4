import "server-only";
import { cache } from "react";
import { authorTag, storyTag, topicTag } from "@/lib/newsroom/cache-tags";
import { countPictures } from "@/lib/newsroom/media/share-card/count-pictures";
import { RELATED } from "@/lib/newsroom/related/pins/shown-list";
import { bodyMediaIds, type StoryBody } from "@/lib/newsroom/story/body/body";
import { readingMinutes } from "@/lib/newsroom/story/body/reading-minutes";
import { siteUrl } from "@/lib/platform/env";
import { writingDirection } from "@/lib/platform/i18n/writing-direction";
import { tagPage } from "@/lib/platform/next/tag-page";
import { reader } from "@/lib/public/db/reader";
import { getRelated, type RelatedCard } from "@/lib/public/lists/related";
import { cardSelect, named, type StoryCard, toCard } from "@/lib/public/lists/story-card";
import { type Writer, writersOf } from "@/lib/public/lists/writers";
import { bodyPictures } from "@/lib/public/media/body-pictures";
import type { Picture } from "@/lib/public/media/picture";
import { portraitOf } from "@/lib/public/media/portraits";
import { type EditionLink, getSite, languageName, type Site } from "@/lib/public/site";
import type { Prisma } from "@/prisma/generated/client";
import type { StorylineKind } from "@/prisma/generated/enums";
import { addressAnswer } from "./answers/address-answer";
import { type Answer, found } from "./answers/answer";
import { readablePath } from "./answers/readable-path";
import { getRetraction, type RetractedStory } from "./answers/retraction";
import { siblingsOf, type Translation } from "./answers/translations";
import { getNextUp } from "./lists/next-up";
import { correctionSelect, type ShownCorrection } from "./lists/shown-correction";

export interface StoryPage extends StoryCard {
  site: Site;
  /** The headline in full, where the card may have the short one */
  title: string;
  standfirst: string;
  socialHeadline: string | null;
  seoTitle: string | null;
  opening: string;
  body: StoryBody;
  pictures: Record<string, Picture>;
  pictureCount: number;
  leadCaption: string;
  location: string;
  minutes: number;
  topics: { id: string; slug: string; name: string; path: string }[];
  /** Newest first */
  corrections: ShownCorrection[];
  translations: Translation[];
  writers: Writer[];
  related: RelatedCard[];
  /** The packages and series that it is part of */
  storylines: { kind: StorylineKind; title: string; position: number }[];
  nextUp: StoryCard | null;
  noIndex: boolean;
  sensitive: boolean;
  sponsor: string | null;
  /** Stars of a review: 0 to 5 in halves */
  rating: number | null;
  versionId: string;
  versionHash: string;
  /** The public address in full */
  url: string;
  /** The languages that this story can be read in, this one included */
  editions: EditionLink[];
}

const storySelect = {
  ...cardSelect,
  topics: true,
  body: true,
  plainText: true,
  location: true,
  leadMediaId: true,
  leadCaption: true,
  socialHeadline: true,
  seoTitle: true,
  noIndex: true,
  noRelated: true,
  sensitive: true,
  rating: true,
  translationSetId: true,
  versionId: true,
  versionHash: true,
  corrections: { orderBy: [{ publishedAt: "desc" }, { id: "desc" }], select: correctionSelect },
  bylineRows: { select: { authorId: true } },
  storylines: { orderBy: { storylineId: "asc" }, select: { kind: true, title: true, position: true } },
} satisfies Prisma.PublicStorySelect;

type StoryRow = Prisma.PublicStoryGetPayload<{ select: typeof storySelect }>;

type AtAddress = Answer<StoryPage | RetractedStory>;

/** The story, or the notice of a retracted one, at an address of an edition such as `city/2026/11/23/ferry-returns`. */
export const getStoryPage = cache(async (locale: string, address: string): Promise<AtAddress> => {
  const site = await getSite(locale);
  const path = site && readablePath(`${site.prefix}/${address}`);
  if (!path) return { status: 404 };
  const row = await reader().publicStory.findFirst({ where: { path }, select: storySelect });
  if (!row) {
    const retracted = await getRetraction(path, site);
    return retracted ? found(retracted) : addressAnswer(path);
  }
  const authorIds = row.bylineRows.flatMap(({ authorId }) => authorId ?? []);
  const topics = topicsOf(row, site);
  await tagPage([storyTag(row.id), ...authorIds.map(authorTag), ...topics.map(({ id }) => topicTag(id))]);
  return found(await storyPage(row, topics, site));
});

function topicsOf(row: StoryRow, site: Site): StoryPage["topics"] {
  const topics = (row.topics ?? []) as { id: string; slug: string; names: unknown }[];
  return topics.map(({ id, slug, names }) => ({
    id,
    slug,
    name: named(names, site) || slug,
    path: `${site.prefix}/topic/${slug}`,
  }));
}

async function storyPage(row: StoryRow, topics: StoryPage["topics"], site: Site): Promise<StoryPage> {
  const body = row.body as unknown as StoryBody;
  const primaryTopicId = topics[0]?.id ?? null;
  const card = toCard(row, site);
  const [pictures, related, translations, writers, portrait] = await Promise.all([
    bodyPictures(bodyMediaIds(body), row.lang, site),
    getRelated({ id: row.id, lang: row.lang, sectionId: row.sectionId, primaryTopicId }, site, RELATED),
    siblingsOf(row, site),
    writersOf(card.bylines),
    row.kind === "opinion" ? portraitOf(card.bylines, site) : null,
  ]);
  const shown = related.map(({ id }) => id);
  const { socialHeadline, seoTitle, noIndex, sensitive, versionId, versionHash, corrections, standfirst, opening } =
    row;
  return {
    ...card,
    portrait,
    ...{ site, body, pictures, related, translations, writers, topics, corrections, standfirst, opening },
    storylines: row.storylines,
    ...{ socialHeadline, seoTitle, noIndex, sensitive, versionId, versionHash },
    ...{ sponsor: row.sponsor, rating: row.rating, nextUp: await getNextUp(row, shown, site) },
    title: row.headline,
    url: `${siteUrl()}${row.path}`,
    editions: [
      { lang: row.lang, dir: writingDirection(row.lang), name: languageName(row.lang), path: row.path },
      ...translations,
    ],
    pictureCount: countPictures(row.leadMediaId, body),
    leadCaption: row.leadCaption || card.picture?.caption || "",
    location: row.location ?? "",
    minutes: readingMinutes(row.plainText, row.lang),
  };
}
