import type { Metadata } from "next";
import { ArchiveDayView } from "@/components/site/archive/archive-day-view";
import { siteText } from "@/lib/platform/i18n/site-text";
import { archivePath, getArchiveDay } from "@/lib/site/archive";
import { listMetadata } from "@/lib/site/seo/list-metadata";
import { readerMetadata, readerPage } from "../../../../../reader-page";

type Props = PageProps<"/[locale]/archive/[year]/[month]/[day]">;

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function ArchiveDayPage({ params }: Props) {
  const { locale, year, month, day } = await params;
  return readerPage(locale, getArchiveDay(locale, `${year}-${month}-${day}`), (page) => <ArchiveDayView page={page} />);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, year, month, day } = await params;
  return readerMetadata(getArchiveDay(locale, `${year}-${month}-${day}`), ({ site, day: shown }) => {
    const text = siteText(site.lang, "UTC");
    const title = text.t("archive.day", { date: text.date(new Date(`${shown}T12:00:00Z`)) });
    return listMetadata(site, { title, path: archivePath(site, shown) });
  });
}
