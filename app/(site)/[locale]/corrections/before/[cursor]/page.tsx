import type { Metadata } from "next";
import { CorrectionsView } from "@/components/site/corrections/corrections-view";
import { getCorrectionsPage } from "@/lib/site/lists/corrections-page";
import { correctionsMetadata } from "@/lib/site/seo/corrections-metadata";
import { readerMetadata, readerPage } from "../../../../reader-page";

type Props = PageProps<"/[locale]/corrections/before/[cursor]">;

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function OlderCorrectionsPage({ params }: Props) {
  const { locale, cursor } = await params;
  return readerPage(locale, getCorrectionsPage(locale, null, cursor), (page) => <CorrectionsView page={page} />);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, cursor } = await params;
  return readerMetadata(getCorrectionsPage(locale, null, cursor), correctionsMetadata);
}
