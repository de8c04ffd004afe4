import type { Metadata } from "next";
import { ArchiveMonthView } from "@/components/site/archive/archive-month-view";
import { JsonLd } from "@/components/site/json-ld";
import { getArchiveMonth } from "@/lib/site/archive";
import { archiveMonthJsonLd, archiveMonthMetadata } from "@/lib/site/seo/archive-parts";
import { readerMetadata, readerPage } from "../../reader-page";

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function ArchivePage({ params }: PageProps<"/[locale]/archive">) {
  const { locale } = await params;
  return readerPage(locale, getArchiveMonth(locale, null), (page) => (
    <>
      <JsonLd json={archiveMonthJsonLd(page, true)} />
      <ArchiveMonthView page={page} />
    </>
  ));
}

export async function generateMetadata({ params }: PageProps<"/[locale]/archive">): Promise<Metadata> {
  const { locale } = await params;
  return readerMetadata(locale, getArchiveMonth(locale, null), (page) => archiveMonthMetadata(page, true));
}
