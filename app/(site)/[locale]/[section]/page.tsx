import type { Metadata } from "next";
import { SectionFront } from "@/components/site/section-front";
import { getSectionPage } from "@/lib/site/section-page";
import { pageMetadata } from "../../page-metadata";
import { readerMetadata, readerPage } from "../../reader-page";

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function SectionPage({ params }: PageProps<"/[locale]/[section]">) {
  const { locale, section } = await params;
  return readerPage(locale, getSectionPage(locale, section, null), (page) => <SectionFront page={page} />);
}

export async function generateMetadata({ params }: PageProps<"/[locale]/[section]">): Promise<Metadata> {
  const { locale, section } = await params;
  return readerMetadata(getSectionPage(locale, section, null), ({ site, section: { name, description, path } }) =>
    pageMetadata(site, { title: name, description, path }),
  );
}
