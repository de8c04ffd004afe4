import "server-only";
import { pictureVersion } from "@/lib/newsroom/media/picture-version";
import type { CardKind, ShareCard } from "@/lib/platform/cards/card";
import { cardHash } from "@/lib/platform/cards/card-hash";
import { siteText } from "@/lib/platform/i18n/site-text";
import type { StoryKind } from "@/prisma/generated/enums";
import type { CardByline } from "../lists/story-card";
import type { Picture } from "../media/picture";
import type { Site } from "../site";

/** What of a story its share card shows. */
export interface SharedStory {
  id: string;
  kind: StoryKind;
  lang: string;
  title: string;
  socialHeadline: string | null;
  section: { name: string; accent: string };
  publishedAt: Date;
  bylines: CardByline[];
  picture: Pick<Picture, "id" | "hash" | "focalX" | "focalY"> | null;
  corrections: readonly unknown[];
}

const kinds: Partial<Record<StoryKind, CardKind>> = {
  opinion: "opinion",
  liveblog: "live",
  review: "review",
  factcheck: "factcheck",
  gallery: "gallery",
};
const labelled = new Set<StoryKind>(["analysis", "explainer", "opinion", "review", "factcheck", "liveblog"]);

/** A story's share card. Its photo's `path` names the picture, and is to be replaced by a file's before drawing. */
export function shareCard(story: SharedStory, site: Site): ShareCard {
  const { kind, lang, picture } = story;
  const text = siteText(site.lang, site.settings.zone);
  const names = story.bylines.filter(({ role }) => role === "by").map(({ name }) => name);
  return {
    kind: kinds[kind] ?? (picture ? "standard" : "text"),
    size: "1200x630",
    lang,
    headline: story.socialHeadline || story.title,
    kicker: story.section.name.slice(0, 200),
    byline: names.length > 0 ? new Intl.ListFormat(lang).format(names).slice(0, 400) : undefined,
    dateline: text.date(story.publishedAt),
    label: labelled.has(kind) ? text.t(`kind.${kind}`) : undefined,
    badge: story.corrections.length > 0 ? text.t("story.corrections", { count: 1 }) : undefined,
    brand: { name: site.name, accent: story.section.accent },
    photo: picture ? { path: picture.id, focal: { x: picture.focalX, y: picture.focalY } } : undefined,
  };
}

/** Twelve hexadecimal digits that change with everything the card shows. */
export function shareCardHash(story: SharedStory, site: Site): string {
  return cardHash(shareCard(story, site), story.picture ? pictureVersion(story.picture) : undefined);
}

/** Path of a story's share image, 1200 x 630 pixels. */
export function shareCardPath(story: SharedStory, site: Site): string {
  return `/og/${story.id}/${shareCardHash(story, site)}.jpg`;
}
