import "server-only";
import { RELATED } from "@/lib/newsroom/related/pins/shown-list";
import { bodyMediaIds, type StoryBody } from "@/lib/newsroom/story/body/body";
import type { Prisma, PublicAuthor } from "@/prisma/generated/client";
import { getRelated, type RelatedCard } from "../lists/related";
import { bylinesOf, cardSelect } from "../lists/story-card";
import { authorsOf } from "../lists/writers";
import { bodyPictures } from "../media/body-pictures";
import type { Picture } from "../media/picture";
import type { Site } from "../site";
import { correctionSelect } from "./shown-correction";

export const storySelect = {
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

export type StoryRow = Prisma.PublicStoryGetPayload<{ select: typeof storySelect }>;

/** What a story's page is made of. Of a public story readers' views have it all; the studio makes the same of a draft. */
export interface StorySource {
  row: StoryRow;
  /** The pictures that the text shows, by media id */
  pictures: Record<string, Picture>;
  /** The authors that its bylines name, in no order */
  authors: PublicAuthor[];
  related: RelatedCard[];
}

const primaryTopicId = ({ topics }: { topics: unknown }): string | null =>
  ((topics ?? []) as { id: string }[])[0]?.id ?? null;

/** What the page of a public story is made of, as readers may read it. */
export async function publicSource(row: StoryRow, site: Site): Promise<StorySource> {
  const [pictures, authors, related] = await Promise.all([
    bodyPictures(bodyMediaIds(row.body as unknown as StoryBody), row.lang, site),
    authorsOf(bylinesOf(row.bylines, site)),
    getRelated({ ...row, primaryTopicId: primaryTopicId(row) }, site, RELATED),
  ]);
  return { row, pictures, authors, related };
}
