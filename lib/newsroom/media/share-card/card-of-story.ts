import type { CardKind, ShareCard } from "@/lib/engines/share-cards/card-model";
import { type SiteText, siteText } from "@/lib/platform/i18n/site-text";
import type { StoryKind } from "@/prisma/generated/enums";
import { pictureVersion } from "../picture-version";
import { type CardEdition, cardBrand } from "./card-brand";
import { type CardPicture, cardPhoto } from "./card-photo";

/** What of a story its share card shows. */
export interface SharedStory {
  id: string;
  kind: StoryKind;
  lang: string;
  title: string;
  socialHeadline: string | null;
  section: { name: string; accent: string };
  publishedAt: Date;
  updatedAt: Date;
  bylines: readonly { role: string; name: string }[];
  picture: CardPicture | null;
  /** How many a gallery shows */
  pictureCount: number;
  /** The first writer's, for opinion */
  portrait?: CardPicture | null;
  /** Its pictures are not for everybody's eyes: the card has words alone */
  sensitive: boolean;
  corrections: readonly { kind: string }[];
  /** Who paid for it */
  sponsor: string | null;
  /** Stars of a review */
  rating: number | null;
}

const kinds: Partial<Record<StoryKind, CardKind>> = {
  opinion: "opinion",
  liveblog: "live",
  review: "review",
  factcheck: "factcheck",
  gallery: "gallery",
};
const labelled = new Set<StoryKind>(["analysis", "explainer", "opinion", "review", "gallery", "factcheck", "liveblog"]);

const DAY_MS = 24 * 3_600_000;
/** Days after which a card says from which year its story is */
const OLD_AFTER = 365;

/** A story's share card of 1200 x 630 pixels, and the version of the picture on it. */
export function cardOfStory(
  story: SharedStory,
  edition: CardEdition,
  now: Date,
): { card: ShareCard; pictureVersion: string | undefined } {
  const { kind, lang, publishedAt } = story;
  const text = siteText(edition.lang, edition.settings.zone);
  const portrait = kind === "opinion" ? story.portrait : null;
  const photo = portrait || story.sensitive ? null : story.picture;
  const isOld = now.getTime() - publishedAt.getTime() > OLD_AFTER * DAY_MS;
  const card: ShareCard = {
    kind: kinds[kind] ?? (photo ? "standard" : "text"),
    size: "1200x630",
    lang,
    headline: story.socialHeadline || story.title,
    kicker: story.section.name.slice(0, 200),
    byline: bylineOf(story),
    dateline: datelineOf(story, text),
    label: labelOf(story, text),
    badge: story.corrections.some((each) => each.kind === "correction") ? text.t("corrections.corrected") : undefined,
    age: isOld ? text.t("card.from", { year: text.year(publishedAt) }) : undefined,
    sponsor: story.sponsor ? text.t("paid.by", { name: story.sponsor }) : undefined,
    stars: kind === "review" ? (story.rating ?? undefined) : undefined,
    brand: cardBrand(edition, story.section.accent),
    photo: cardPhoto(photo),
    portrait: cardPhoto(portrait),
  };
  const picture = portrait ?? photo;
  return { card, pictureVersion: picture ? pictureVersion(picture) : undefined };
}

function labelOf({ kind, pictureCount }: SharedStory, text: SiteText): string | undefined {
  if (kind === "gallery" && pictureCount) return text.t("card.pictures", { count: pictureCount });
  return labelled.has(kind) ? text.t(`kind.${kind}`) : undefined;
}

function bylineOf({ bylines, lang }: SharedStory): string | undefined {
  const names = bylines.filter(({ role }) => role === "by").map(({ name }) => name);
  return names.length > 0 ? new Intl.ListFormat(lang).format(names).slice(0, 400) : undefined;
}

/** The day; for what is written as it happens, the minute of the last update. */
function datelineOf({ kind, publishedAt, updatedAt }: SharedStory, text: SiteText): string {
  return kind === "liveblog" ? text.dateTime(updatedAt) : text.date(publishedAt);
}
