import type { Metadata } from "next";
import { JsonLd } from "@/components/site/json-ld";
import { SectionFront } from "@/components/site/list/section-front";
import { sectionCard } from "@/lib/public/share/list-card";
import { getSectionPage } from "@/lib/site/section-page";
import { collectionJsonLd } from "@/lib/site/seo/list-json-ld";
import { listMetadata } from "@/lib/site/seo/list-metadata";
import { readerMetadata, readerPage } from "../../reader-page";

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function SectionPage({ params }: PageProps<"/[locale]/[section]">) {
  const { locale, section } = await params;
  return readerPage(locale, getSectionPage(locale, section, null), (page) => (
    <>
      <JsonLd json={collectionJsonLd(page.site, page.section, page.list.cards)} />
      <SectionFront page={page} />
    </>
  ));
}

export async function generateMetadata({ params }: PageProps<"/[locale]/[section]">): Promise<Metadata> {
  const { locale, section } = await params;
  return readerMetadata(locale, getSectionPage(locale, section, null), ({ site, section, list }) => {
    const { name, description, path } = section;
    const isIndexed = list.cards.length > 0;
    const card = sectionCard(site, section);
    return listMetadata(site, { title: name, description, path, feedOf: path, card, isIndexed });
  });
}
