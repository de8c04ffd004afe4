import "server-only";
import { inLanguage, inOwnLanguage } from "@/lib/platform/i18n/by-language";
import { siteText } from "@/lib/platform/i18n/site-text";
import { writingDirection } from "@/lib/platform/i18n/writing-direction";
import type { Prisma } from "@/prisma/generated/client";
import type { StoryKind } from "@/prisma/generated/enums";
import { asPicture, type Picture } from "../media/picture";
import type { Site } from "../site";
import { cardTeaser } from "./card-teaser";

export interface CardByline {
  role: string;
  name: string;
  /** Path of the author's page; null for a name without one */
  path: string | null;
}

/** A story as lists show it. */
export interface StoryCard {
  id: string;
  kind: StoryKind;
  lang: string;
  dir: "ltr" | "rtl";
  path: string;
  headline: string;
  teaser: string;
  section: { id: string; slug: string; name: string; path: string; accent: string; accentDark: string };
  publishedAt: Date;
  updatedAt: Date;
  weight: number;
  bylines: CardByline[];
  picture: Picture | null;
  /** Says who paid for it: "Paid for by Harbour Lines"; null where nobody did */
  paid: string | null;
  /** The writer's portrait, where a list shows one */
  portrait?: Picture | null;
}

export const cardSelect = {
  id: true,
  kind: true,
  lang: true,
  sectionId: true,
  sectionSlug: true,
  path: true,
  firstPublishedAt: true,
  updatedAt: true,
  weight: true,
  headline: true,
  shortHeadline: true,
  standfirst: true,
  opening: true,
  lead: true,
  bylines: true,
  sponsor: true,
} satisfies Prisma.PublicStorySelect;

/** What tells a story's place in the order of publication */
export const datedSelect = { id: true, firstPublishedAt: true } satisfies Prisma.PublicStorySelect;

export type CardRow = Prisma.PublicStoryGetPayload<{ select: typeof cardSelect }>;

export function bylinesOf(rows: unknown, site: Site): CardByline[] {
  const bylines = (rows ?? []) as { role: string; name: string; slug: string | null }[];
  return bylines.map(({ role, name, slug }) => ({ role, name, path: slug ? `${site.prefix}/author/${slug}` : null }));
}

export function sectionOf(row: { sectionId: string; sectionSlug: string }, site: Site): StoryCard["section"] {
  const known = site.sections.find((section) => section.id === row.sectionId);
  if (known) return known;
  const { accent, accentDark } = site.settings;
  const path = `${site.prefix}/${row.sectionSlug}`;
  return { id: row.sectionId, slug: row.sectionSlug, name: row.sectionSlug, path, accent, accentDark };
}

export function toCard(row: CardRow, site: Site): StoryCard {
  return {
    id: row.id,
    kind: row.kind,
    lang: row.lang,
    dir: writingDirection(row.lang),
    path: row.path,
    headline: row.shortHeadline || row.headline,
    teaser: cardTeaser(row),
    section: sectionOf(row, site),
    publishedAt: row.firstPublishedAt,
    updatedAt: row.updatedAt,
    weight: row.weight,
    bylines: bylinesOf(row.bylines, site),
    picture: asPicture(row.lead, row.lang, site.defaultLang),
    paid: row.sponsor && siteText(site.lang, site.settings.zone).t("paid.by", { name: row.sponsor }),
  };
}

/** The text of a topic, a section or another thing that is named by language. */
export const named = (names: unknown, site: Site) => inLanguage(names, site.lang, site.defaultLang);

/** Sentences about such a thing, in the edition's language alone: a page in French describes nothing in English. */
export const described = (texts: unknown, site: Site) => inOwnLanguage(texts, site.lang);
