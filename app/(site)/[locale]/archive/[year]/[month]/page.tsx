import type { Metadata } from "next";
import { ArchiveMonthView } from "@/components/site/archive/archive-month-view";
import { JsonLd } from "@/components/site/json-ld";
import { getArchiveMonth } from "@/lib/site/archive";
import { archiveMonthJsonLd, archiveMonthMetadata } from "@/lib/site/seo/archive-parts";
import { readerMetadata, readerPage } from "../../../../reader-page";

type Props = PageProps<"/[locale]/archive/[year]/[month]">;

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function ArchiveMonthPage({ params }: Props) {
  const { locale, year, month } = await params;
  return readerPage(locale, getArchiveMonth(locale, `${year}-${month}`), (page) => (
    <>
      <JsonLd json={archiveMonthJsonLd(page)} />
      <ArchiveMonthView page={page} />
    </>
  ));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, year, month } = await params;
  return readerMetadata(locale, getArchiveMonth(locale, `${year}-${month}`), (page) => archiveMonthMetadata(page));
}
