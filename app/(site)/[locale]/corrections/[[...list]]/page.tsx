import type { Metadata } from "next";
import { CorrectionsView } from "@/components/site/corrections/corrections-view";
import { JsonLd } from "@/components/site/json-ld";
import { getCorrectionsPage } from "@/lib/site/lists/corrections-page";
import { correctionsMetadata, correctionsPageJsonLd } from "@/lib/site/seo/corrections-parts";
import { readerMetadata, readerPage } from "../../../reader-page";

type Props = PageProps<"/[locale]/corrections/[[...list]]">;

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function CorrectionsPage({ params }: Props) {
  const { locale, list = [] } = await params;
  return readerPage(locale, getCorrectionsPage(locale, list.join("/")), (page) => (
    <>
      <JsonLd json={correctionsPageJsonLd(page)} />
      <CorrectionsView page={page} />
    </>
  ));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, list = [] } = await params;
  return readerMetadata(locale, getCorrectionsPage(locale, list.join("/")), correctionsMetadata);
}
