import type { Metadata } from "next";
import { getUnknownPage } from "@/lib/site/answers/unknown-page";
import { readerMetadata, readerPage } from "../../reader-page";

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function UnknownPage({ params }: PageProps<"/[locale]/[...rest]">) {
  const { locale, rest } = await params;
  return readerPage(locale, getUnknownPage(locale, rest.join("/")), () => null);
}

export async function generateMetadata({ params }: PageProps<"/[locale]/[...rest]">): Promise<Metadata> {
  const { locale, rest } = await params;
  return readerMetadata(locale, getUnknownPage(locale, rest.join("/")), () => ({}));
}
