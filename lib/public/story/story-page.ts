import "server-only";
import { countPictures } from "@/lib/newsroom/media/share-card/count-pictures";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { readingMinutes } from "@/lib/newsroom/story/body/reading-minutes";
import { siteUrl } from "@/lib/platform/env";
import { writingDirection } from "@/lib/platform/i18n/writing-direction";
import type { StorylineKind } from "@/prisma/generated/enums";
import type { RelatedCard } from "../lists/related";
import { named, type StoryCard, toCard } from "../lists/story-card";
import { type Writer, writersOf } from "../lists/writers";
import type { Picture } from "../media/picture";
import { portraitAmong } from "../media/portraits";
import { type EditionLink, languageName, type Site } from "../site";
import { getNextUp } from "./next-up";
import type { ShownCorrection } from "./shown-correction";
import type { StoryRow, StorySource } from "./story-source";
import { siblingsOf, type Translation } from "./translations";

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

/** The page of a story, public or a draft: what is around the story is always what is public. */
export async function storyPage({ row, pictures, authors, related }: StorySource, site: Site): Promise<StoryPage> {
  const body = row.body as unknown as StoryBody;
  const card = toCard(row, site);
  const shown = related.map(({ id }) => id);
  const [translations, nextUp] = await Promise.all([siblingsOf(row, site), getNextUp(row, shown, site)]);
  const { socialHeadline, seoTitle, noIndex, sensitive, versionId, versionHash, corrections, standfirst, opening } =
    row;
  return {
    ...card,
    portrait: row.kind === "opinion" ? portraitAmong(authors, card.bylines, site) : null,
    ...{ site, body, pictures, related, translations, corrections, standfirst, opening },
    ...{ writers: writersOf(card.bylines, authors), topics: topicsOf(row, site), storylines: row.storylines },
    ...{ socialHeadline, seoTitle, noIndex, sensitive, versionId, versionHash },
    ...{ sponsor: row.sponsor, rating: row.rating, nextUp },
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

function topicsOf(row: StoryRow, site: Site): StoryPage["topics"] {
  const topics = (row.topics ?? []) as { id: string; slug: string; names: unknown }[];
  return topics.map(({ id, slug, names }) => ({
    id,
    slug,
    name: named(names, site) || slug,
    path: `${site.prefix}/topic/${slug}`,
  }));
}
