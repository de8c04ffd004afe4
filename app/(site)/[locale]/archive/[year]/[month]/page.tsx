import type { Metadata } from "next";
import { ArchiveMonthView } from "@/components/site/archive/archive-month-view";
import { siteText } from "@/lib/platform/i18n/site-text";
import { archivePath, getArchiveMonth } from "@/lib/site/archive";
import { listMetadata } from "@/lib/site/seo/list-metadata";
import { readerMetadata, readerPage } from "../../../../reader-page";

type Props = PageProps<"/[locale]/archive/[year]/[month]">;

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function ArchiveMonthPage({ params }: Props) {
  const { locale, year, month } = await params;
  return readerPage(locale, getArchiveMonth(locale, `${year}-${month}`), (page) => <ArchiveMonthView page={page} />);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, year, month } = await params;
  return readerMetadata(getArchiveMonth(locale, `${year}-${month}`), ({ site, month: shown, counts }) => {
    const text = siteText(site.lang, "UTC");
    const title = `${text.t("archive.title")}: ${text.month(new Date(`${shown}-15T12:00:00Z`))}`;
    return listMetadata(site, { title, path: archivePath(site, shown), isIndexed: Object.keys(counts).length > 0 });
  });
}
