import type { Metadata } from "next";
import { HomeFront } from "@/components/site/home-front";
import { JsonLd } from "@/components/site/json-ld";
import { getHome } from "@/lib/site/home";
import { topOf } from "@/lib/site/lists/arrange-front";
import { homeJsonLd } from "@/lib/site/seo/list-json-ld";
import { homeMetadata } from "@/lib/site/seo/list-metadata";
import { readerMetadata, readerPage } from "../reader-page";

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function HomePage({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  return readerPage(locale, getHome(locale), (page) => (
    <>
      <JsonLd json={homeJsonLd(page.site, topOf(page.front))} />
      <HomeFront page={page} />
    </>
  ));
}

export async function generateMetadata({ params }: PageProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  return readerMetadata(locale, getHome(locale), ({ site }) => homeMetadata(site));
}
