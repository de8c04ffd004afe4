import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { readSettings } from "@/lib/newsroom/settings/save-settings";
import { bodyMediaIds } from "@/lib/newsroom/story/body/body";
import { pathOf } from "@/lib/newsroom/story/publication/path-of";
import { contentOf } from "@/lib/newsroom/story/version/version-content";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/database";
import { relatedCards } from "@/lib/public/lists/related";
import { picturesById } from "@/lib/public/media/body-pictures";
import type { PictureRow } from "@/lib/public/media/picture";
import type { Site } from "@/lib/public/site";
import { correctionSelect } from "@/lib/public/story/shown-correction";
import type { StoryRow, StorySource } from "@/lib/public/story/story-source";
import type { Author, Prisma, PublicAuthor, StoryVersion, Topic } from "@/prisma/generated/client";
import { relatedOfVersion } from "../editor/related/related-of-version";
import { draftPictures } from "./draft-pictures";

/** Characters of the text that the public view takes for a card's words */
const OPENING = 600;

const include = {
  section: true,
  corrections: { orderBy: [{ publishedAt: "desc" }, { id: "desc" }], select: correctionSelect },
  storylines: {
    orderBy: { storylineId: "asc" },
    select: { position: true, storyline: { select: { kind: true, title: true } } },
  },
} satisfies Prisma.StoryInclude;

type PreviewedStory = Prisma.StoryGetPayload<{ include: typeof include }>;

interface Readable {
  story: PreviewedStory;
  version: StoryVersion;
}

/** A version with its story; null where there is none that the actor may read. */
export async function readableVersion(actor: Actor, storyId: string, versionId: string): Promise<Readable | null> {
  if (!z.uuid().safeParse(storyId).success || !z.uuid().safeParse(versionId).success) return null;
  const [story, version] = await Promise.all([
    database().story.findUnique({ where: { id: storyId }, include }),
    database().storyVersion.findUnique({ where: { id: versionId, storyId } }),
  ]);
  return story && version && may(actor, "story.read", story) ? { story, version } : null;
}

/** The version that is edited, else the live one, with its story; null where there is none that the actor may read. */
export async function currentVersion(actor: Actor, storyId: string): Promise<Readable | null> {
  if (!z.uuid().safeParse(storyId).success) return null;
  const story = await database().story.findUnique({
    where: { id: storyId },
    select: { draftVersionId: true, liveVersionId: true },
  });
  return readableVersion(actor, storyId, story?.draftVersionId ?? story?.liveVersionId ?? "");
}

/** What the page of a version would be made of if it were published now, from what the actor may see. */
export async function draftSource(actor: Actor, readable: Readable, site: Site): Promise<StorySource> {
  const { story, version } = readable;
  const [{ row, authors, pictures }, { shown }] = await Promise.all([
    draftRow(actor, readable),
    relatedOfVersion(story, version),
  ]);
  const inBody = bodyMediaIds(contentOf(version).body).flatMap((id) => pictures.get(id) ?? []);
  return { row, authors, pictures: picturesById(inBody, story.lang, site), related: relatedCards(shown, site) };
}

/** A version in the shape of the view of public stories, with its authors in that of theirs, and the pictures of both. */
export async function draftRow(
  actor: Actor,
  { story, version }: Readable,
): Promise<Pick<StorySource, "row" | "authors"> & { pictures: ReadonlyMap<string, PictureRow> }> {
  const { bylines, topicIds, body, leadMediaId } = contentOf(version);
  const authorIds = bylines.flatMap(({ authorId }) => authorId ?? []);
  const [known, topics, settings, now] = await Promise.all([
    database().author.findMany({ where: { id: { in: authorIds } } }),
    database().topic.findMany({ where: { id: { in: topicIds } } }),
    readSettings(database()),
    databaseNow(database()),
  ]);
  const shownIds = [...bodyMediaIds(body), leadMediaId ?? [], known.map(({ portraitId }) => portraitId ?? [])].flat(2);
  const pictures = await draftPictures(actor, shownIds);
  const firstPublishedAt = story.firstPublishedAt ?? now;
  const dated = {
    path: story.path ?? pathOf(story, firstPublishedAt, settings),
    firstPublishedAt,
    updatedAt: story.updatedAt ?? now,
  };
  return {
    row: { ...rowOf(story, version), ...dated, ...namesOf(version, known, topics), lead: json(leadMediaId, pictures) },
    authors: known.map((author) => toPublic(author, pictures)),
    pictures,
  };
}

type Dated = "path" | "firstPublishedAt" | "updatedAt";

function rowOf(
  story: PreviewedStory,
  version: StoryVersion,
): Omit<StoryRow, Dated | "lead" | "bylines" | "bylineRows" | "topics"> {
  const { id, kind, lang, sectionId, weight, noIndex, noRelated, sensitive, translationSetId, corrections } = story;
  const { headline, shortHeadline, socialHeadline, seoTitle, standfirst, body, plainText } = version;
  const { location, leadMediaId, leadCaption, sponsor } = version;
  return {
    ...{ id, kind, lang, sectionId, weight, noIndex, noRelated, sensitive, translationSetId, corrections },
    ...{ headline, shortHeadline, socialHeadline, seoTitle, standfirst, body, plainText },
    ...{ location, leadMediaId, leadCaption, sponsor },
    sectionSlug: story.section.slug,
    opening: [...plainText].slice(0, OPENING).join(""),
    rating: kind === "review" ? version.rating : null,
    ...{ versionId: version.id, versionHash: version.hash },
    storylines: story.storylines.map(({ position, storyline }) => ({ ...storyline, position })),
  };
}

/** Bylines and topics as the public view names them. */
function namesOf(
  version: StoryVersion,
  known: Author[],
  topics: Topic[],
): Pick<StoryRow, "bylines" | "bylineRows" | "topics"> {
  const { bylines, topicIds } = contentOf(version);
  const authors = new Map(known.map((author) => [author.id, author]));
  return {
    bylines: bylines.map(({ role, name, authorId }) => {
      const author = authors.get(authorId ?? "");
      return { role, name: author?.name ?? name ?? null, slug: author?.slug ?? null };
    }),
    bylineRows: bylines.map(({ authorId }) => ({ authorId: authorId ?? null })),
    topics: topicIds.flatMap((topicId) =>
      topics.filter(({ id }) => id === topicId).map(({ id, slug, names }) => ({ id, slug, names })),
    ),
  };
}

function toPublic(author: Author, pictures: ReadonlyMap<string, PictureRow>): PublicAuthor {
  const { id, slug, name, sortName, kind, bios, beat, links, fediverse, portraitId } = author;
  return { id, slug, name, sortName, kind, bios, beat, links, fediverse, portrait: json(portraitId, pictures) };
}

const json = (id: string | null, pictures: ReadonlyMap<string, PictureRow>) =>
  ((id && pictures.get(id)) || null) as Prisma.JsonValue;
