import type { Metadata } from "next";
import { ArchiveDayView } from "@/components/site/archive/archive-day-view";
import { JsonLd } from "@/components/site/json-ld";
import { getArchiveDay } from "@/lib/site/archive";
import { archiveDayJsonLd, archiveDayMetadata } from "@/lib/site/seo/archive-parts";
import { readerMetadata, readerPage } from "../../../../../reader-page";

type Props = PageProps<"/[locale]/archive/[year]/[month]/[day]">;

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function ArchiveDayPage({ params }: Props) {
  const { locale, year, month, day } = await params;
  return readerPage(locale, getArchiveDay(locale, `${year}-${month}-${day}`), (page) => (
    <>
      <JsonLd json={archiveDayJsonLd(page)} />
      <ArchiveDayView page={page} />
    </>
  ));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, year, month, day } = await params;
  return readerMetadata(locale, getArchiveDay(locale, `${year}-${month}-${day}`), archiveDayMetadata);
}
