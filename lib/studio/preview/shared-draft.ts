import "server-only";
import { z } from "zod";
import type { ShareCard } from "@/lib/engines/share-cards/card-model";
import { cardHash } from "@/lib/engines/share-cards/share-cards";
import type { Actor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { cardOfStory } from "@/lib/newsroom/media/share-card/card-of-story";
import { countPictures } from "@/lib/newsroom/media/share-card/count-pictures";
import { readSettings } from "@/lib/newsroom/settings/save-settings";
import { defaultLanguage, type Settings } from "@/lib/newsroom/settings/settings";
import { bodyText } from "@/lib/newsroom/story/body/body";
import { teaser } from "@/lib/newsroom/story/body/teaser";
import { contentOf } from "@/lib/newsroom/story/version/version-content";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/database";
import { inLanguage } from "@/lib/platform/i18n/by-language";
import type { Media, Prisma, Section } from "@/prisma/generated/client";
import { studioPictures } from "../media/studio-picture";

const TEASER_CHARACTERS = 170;

/** What would be shared of a story if its draft were published now. */
export interface SharedDraft {
  lang: string;
  siteName: string;
  title: string;
  description: string;
  /** The `path` of its photo or portrait is the picture's id */
  card: ShareCard;
  hash: string;
  /** The picture on the card, and the lead picture */
  onCard: Media | null;
  lead: Media | null;
}

const include = {
  draft: { include: { leadMedia: true } },
  liveVersion: { include: { leadMedia: true } },
  section: true,
  corrections: { select: { kind: true } },
} satisfies Prisma.StoryInclude;

/** The draft of a story as it would be shared, else its live text; null where there is no story that the actor may read. */
export async function sharedDraft(actor: Actor, storyId: string): Promise<SharedDraft | null> {
  if (!z.uuid().safeParse(storyId).success) return null;
  const story = await database().story.findUnique({ where: { id: storyId }, include });
  const version = story?.draft ?? story?.liveVersion;
  if (!story || !version || !may(actor, "story.read", story)) return null;
  const content = contentOf(version);
  const authorIds = content.bylines.flatMap(({ authorId }) => authorId ?? []);
  const [settings, now, authors] = await Promise.all([
    readSettings(database()),
    databaseNow(database()),
    database().author.findMany({ where: { id: { in: authorIds } }, include: { portrait: true } }),
  ]);
  const known = new Map(authors.map((author) => [author.id, author]));
  const edition = editionFor(story.lang, settings);
  const named = known.get(content.bylines[0]?.authorId ?? "")?.portrait ?? null;
  const portrait = named && (await studioPictures(actor, [named.id])).length > 0 ? named : null;
  const shared = {
    ...story,
    title: content.headline || " ",
    socialHeadline: content.socialHeadline,
    section: sectionFor(story.section, edition),
    publishedAt: story.firstPublishedAt ?? now,
    updatedAt: story.updatedAt ?? now,
    bylines: content.bylines.map(({ role, name, authorId }) => ({
      role,
      name: name ?? known.get(authorId ?? "")?.name ?? "",
    })),
    picture: version.leadMedia,
    pictureCount: countPictures(content.leadMediaId, content.body),
    portrait,
    sponsor: content.sponsor,
    rating: content.rating,
  };
  const { card, pictureVersion } = cardOfStory(shared, edition, now);
  return {
    lang: story.lang,
    siteName: edition.name,
    title: content.socialHeadline || content.headline,
    description: content.standfirst || teaser(bodyText(content.body), TEASER_CHARACTERS, story.lang),
    card,
    hash: cardHash(card, pictureVersion),
    onCard: card.portrait ? portrait : card.photo ? version.leadMedia : null,
    lead: version.leadMedia,
  };
}

function editionFor(lang: string, settings: Settings) {
  const own = settings.languages.includes(lang) ? lang : defaultLanguage(settings);
  return { name: settings.names[own] ?? settings.name, lang: own, settings };
}

/** As readers' pages name sections: those outside the menu by their slug, in the site's colour. */
function sectionFor(section: Section, { lang, settings }: ReturnType<typeof editionFor>) {
  if (!section.isInMenu) return { name: section.slug, accent: settings.accent };
  return { name: inLanguage(section.names, lang, defaultLanguage(settings)) || section.slug, accent: section.accent };
}
