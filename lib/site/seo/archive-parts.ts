import "server-only";
import type { Metadata } from "next";
import { siteText } from "@/lib/platform/i18n/site-text";
import { type ArchiveDay, type ArchiveMonth, archivePath } from "../archive";
import { headlinesOf } from "./headlines-of";
import { collectionJsonLd } from "./list-json-ld";
import { listMetadata } from "./list-metadata";

// Days of the calendar, not instants: no zone may move them.
const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const textOf = ({ site }: Pick<ArchiveDay, "site">) => siteText(site.lang, "UTC");

function describedDay(page: ArchiveDay) {
  const { t, date } = textOf(page);
  const count = t("archive.count", { count: page.cards.length });
  return {
    name: t("archive.day", { date: date(noon(page.day)) }),
    description: `${count} – ${headlinesOf(page.cards)}`,
    path: archivePath(page.site, page.day),
  };
}

/** The month, or the archive's first page, which shows the newest one. */
function describedMonth(page: ArchiveMonth, isFirst: boolean) {
  const { t, month } = textOf(page);
  const name = `${t("archive.title")}: ${month(noon(`${page.month}-15`))}`;
  const count = Object.values(page.counts).reduce((sum, each) => sum + each, 0);
  return {
    name: isFirst ? t("archive.title") : name,
    description: `${name} – ${t("archive.count", { count })}`,
    path: isFirst ? `${page.site.prefix}/archive` : archivePath(page.site, page.month),
    isIndexed: count > 0,
  };
}

export function archiveDayMetadata(page: ArchiveDay): Metadata {
  const { name, ...list } = describedDay(page);
  return listMetadata(page.site, { title: name, ...list });
}

export const archiveDayJsonLd = (page: ArchiveDay) => collectionJsonLd(page.site, describedDay(page), page.cards);

export function archiveMonthMetadata(page: ArchiveMonth, isFirst = false): Metadata {
  const { name, ...list } = describedMonth(page, isFirst);
  return listMetadata(page.site, { title: name, ...list });
}

/** Structured data of a month: its days that have stories, in their order. */
export function archiveMonthJsonLd(page: ArchiveMonth, isFirst = false): string {
  const { t, date } = textOf(page);
  const days = Object.keys(page.counts)
    .sort()
    .map((day) => ({ path: archivePath(page.site, day), headline: t("archive.day", { date: date(noon(day)) }) }));
  return collectionJsonLd(page.site, describedMonth(page, isFirst), days);
}
