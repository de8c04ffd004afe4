import "server-only";
import { pictureVersion } from "@/lib/newsroom/media/picture-version";
import type { CardKind, ShareCard } from "@/lib/platform/cards/card";
import { cardHash } from "@/lib/platform/cards/card-hash";
import { siteText } from "@/lib/platform/i18n/site-text";
import type { StoryKind } from "@/prisma/generated/enums";
import type { CardByline } from "../lists/story-card";
import type { Site } from "../site";
import { type CardPicture, cardPhoto } from "./card-photo";
import type { PageCard } from "./page-card";

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
  picture: CardPicture | null;
  corrections: readonly { kind: string }[];
}

const kinds: Partial<Record<StoryKind, CardKind>> = {
  opinion: "opinion",
  liveblog: "live",
  review: "review",
  factcheck: "factcheck",
  gallery: "gallery",
};
const labelled = new Set<StoryKind>(["analysis", "explainer", "opinion", "review", "factcheck", "liveblog"]);

/** A story's share card. */
export function storyCard(story: SharedStory, site: Site): PageCard {
  const { id, kind, lang, picture } = story;
  const text = siteText(site.lang, site.settings.zone);
  const names = story.bylines.filter(({ role }) => role === "by").map(({ name }) => name);
  const card: ShareCard = {
    kind: kinds[kind] ?? (picture ? "standard" : "text"),
    size: "1200x630",
    lang,
    headline: story.socialHeadline || story.title,
    kicker: story.section.name.slice(0, 200),
    byline: names.length > 0 ? new Intl.ListFormat(lang).format(names).slice(0, 400) : undefined,
    dateline: text.date(story.publishedAt),
    label: labelled.has(kind) ? text.t(`kind.${kind}`) : undefined,
    badge: story.corrections.some((each) => each.kind === "correction") ? text.t("corrections.corrected") : undefined,
    brand: { name: site.name, accent: story.section.accent },
    photo: cardPhoto(picture),
  };
  return { subject: id, card, hash: cardHash(card, picture ? pictureVersion(picture) : undefined) };
}
