import "server-only";
import { cache } from "react";
import { calendarDay } from "@/lib/newsroom/address/address";
import { addDays, addMonths, dayStart, isDay, isMonth } from "@/lib/newsroom/address/calendar";
import { archiveDayTag, latestTag } from "@/lib/newsroom/cache-tags";
import { tagPage } from "@/lib/platform/next/tag-page";
import { publicNow, reader } from "@/lib/public/db/reader";
import { newestFirst } from "@/lib/public/lists/publication-order";
import { cardSelect, type StoryCard, toCard } from "@/lib/public/lists/story-card";
import { getSite, type Site } from "@/lib/public/site";
import { addressAnswer } from "./answers/address-answer";
import { type Answer, found } from "./answers/answer";
import { tagList } from "./lists/list-page";

export interface ArchiveMonth {
  site: Site;
  /** 2026-11 */
  month: string;
  /** Stories of each day that has some, by day: { "2026-11-23": 12 } */
  counts: Record<string, number>;
  previous: string | null;
  next: string | null;
}

export interface ArchiveDay extends Omit<ArchiveMonth, "previous" | "next"> {
  /** 2026-11-23 */
  day: string;
  cards: StoryCard[];
  previous: string | null;
  next: string | null;
}

const MAX_A_DAY = 500;
const MAX_A_MONTH = 20_000;

export const archivePath = (site: Site, day: string) => `${site.prefix}/archive/${day.replaceAll("-", "/")}`;

/** The month that is asked for, or the newest month with a story when `month` is null. */
export const getArchiveMonth = cache(async (locale: string, month: string | null): Promise<Answer<ArchiveMonth>> => {
  const site = await getSite(locale);
  if (!site) return { status: 404 };
  await tagPage([latestTag(site.lang)]);
  const shown = month ?? (await newestMonth(site));
  if (!isMonth(shown)) return addressAnswer(archivePath(site, shown));
  const counts = await countDays(site, shown);
  const previous = (await neighbour(site, `${shown}-01`, "before"))?.slice(0, 7) ?? null;
  const next = (await neighbour(site, addDays(`${addMonths(shown, 1)}-01`, -1), "after"))?.slice(0, 7) ?? null;
  if (month && Object.keys(counts).length === 0 && !previous && !next) return { status: 404 };
  return found({ site, month: shown, counts, previous, next });
});

/** All stories that came out on a day of the newsroom; a day without any is not a page. */
export const getArchiveDay = cache(async (locale: string, day: string): Promise<Answer<ArchiveDay>> => {
  const site = await getSite(locale);
  if (!site) return { status: 404 };
  if (!isDay(day)) return addressAnswer(archivePath(site, day));
  const rows = await reader().publicStory.findMany({
    where: { lang: site.lang, firstPublishedAt: between(site, day, addDays(day, 1)) },
    orderBy: newestFirst,
    take: MAX_A_DAY,
    select: cardSelect,
  });
  if (rows.length === 0) return addressAnswer(archivePath(site, day));
  const cards = rows.map((row) => toCard(row, site));
  await tagList([archiveDayTag(day, site.lang), latestTag(site.lang)], cards);
  const month = day.slice(0, 7);
  const [counts, previous, next] = await Promise.all([
    countDays(site, month),
    neighbour(site, day, "before"),
    neighbour(site, day, "after"),
  ]);
  return found({ site, month, counts, day, cards, previous, next });
});

const between = ({ settings }: Site, from: string, to: string) => ({
  gte: dayStart(from, settings.zone),
  lt: dayStart(to, settings.zone),
});

async function countDays(site: Site, month: string): Promise<Record<string, number>> {
  const rows = await reader().publicStory.findMany({
    where: { lang: site.lang, firstPublishedAt: between(site, `${month}-01`, `${addMonths(month, 1)}-01`) },
    take: MAX_A_MONTH,
    select: { firstPublishedAt: true },
  });
  const counts: Record<string, number> = {};
  for (const { firstPublishedAt } of rows) {
    const day = calendarDay(firstPublishedAt, site.settings.zone);
    counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

/** The nearest day with a story before or after a day. */
async function neighbour(site: Site, day: string, side: "before" | "after"): Promise<string | null> {
  const { zone } = site.settings;
  const firstPublishedAt = side === "before" ? { lt: dayStart(day, zone) } : { gte: dayStart(addDays(day, 1), zone) };
  const row = await reader().publicStory.findFirst({
    where: { lang: site.lang, firstPublishedAt },
    orderBy: { firstPublishedAt: side === "before" ? "desc" : "asc" },
    select: { firstPublishedAt: true },
  });
  return row && calendarDay(row.firstPublishedAt, zone);
}

async function newestMonth(site: Site): Promise<string> {
  const row = await reader().publicStory.findFirst({
    where: { lang: site.lang },
    orderBy: { firstPublishedAt: "desc" },
    select: { firstPublishedAt: true },
  });
  return calendarDay(row?.firstPublishedAt ?? (await publicNow()), site.settings.zone).slice(0, 7);
}
