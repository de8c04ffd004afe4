import type { Metadata } from "next";
import { ArchiveMonthView } from "@/components/site/archive/archive-month-view";
import { siteText } from "@/lib/platform/i18n/site-text";
import { getArchiveMonth } from "@/lib/site/archive";
import { listMetadata } from "@/lib/site/seo/list-metadata";
import { readerMetadata, readerPage } from "../../reader-page";

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function ArchivePage({ params }: PageProps<"/[locale]/archive">) {
  const { locale } = await params;
  return readerPage(locale, getArchiveMonth(locale, null), (page) => <ArchiveMonthView page={page} />);
}

export async function generateMetadata({ params }: PageProps<"/[locale]/archive">): Promise<Metadata> {
  const { locale } = await params;
  return readerMetadata(getArchiveMonth(locale, null), ({ site, counts }) =>
    listMetadata(site, {
      title: siteText(site.lang, site.settings.zone).t("archive.title"),
      path: `${site.prefix}/archive`,
      isIndexed: Object.keys(counts).length > 0,
    }),
  );
}
