import type { StoryKind } from "@/prisma/generated/enums";

const DAY = 86_400_000;

/** Days after which the closeness of two stories counts half: news ages fast, an explanation slowly. */
export const halfLife: Record<StoryKind, number> = {
  news: 7,
  liveblog: 7,
  factcheck: 30,
  opinion: 14,
  gallery: 14,
  review: 60,
  feature: 60,
  analysis: 60,
  explainer: 365,
};

export interface Dated {
  kind: StoryKind;
  publishedAt: Date;
}

const daysBetween = (a: Dated, b: Dated) => Math.abs(a.publishedAt.getTime() - b.publishedAt.getTime()) / DAY;

/** The share of its closeness that a story has left after another one: 1 on the same day, a half after its own half-life. */
export function freshness(after: Dated, offered: Dated): number {
  return 1 / (1 + daysBetween(after, offered) / halfLife[offered.kind]);
}

/** Days between two stories: older ones are not news to anybody, unless they explain. */
const OLDEST = { days: 730, evergreen: 36_500 };

/** Whether a story is too far in time from another one to be offered after it. */
export function isTooOld(after: Dated, offered: Dated): boolean {
  return daysBetween(after, offered) > (offered.kind === "explainer" ? OLDEST.evergreen : OLDEST.days);
}
