import type { Metadata } from "next";
import { SectionFront } from "@/components/site/list/section-front";
import { getSectionPage } from "@/lib/site/section-page";
import { listMetadata } from "@/lib/site/seo/list-metadata";
import { readerMetadata, readerPage } from "../../../../reader-page";

type Props = PageProps<"/[locale]/[section]/before/[cursor]">;

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function OlderSectionPage({ params }: Props) {
  const { locale, section, cursor } = await params;
  return readerPage(locale, getSectionPage(locale, section, cursor), (page) => <SectionFront page={page} />);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, section, cursor } = await params;
  return readerMetadata(
    locale,
    getSectionPage(locale, section, cursor),
    ({ site, section: { name, description, path } }) =>
      listMetadata(site, { title: name, description, path: `${path}/before/${cursor}`, feedOf: path }),
  );
}
