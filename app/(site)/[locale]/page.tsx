import type { Metadata } from "next";
import { HomeFront } from "@/components/site/home-front";
import { getHome } from "@/lib/site/home";
import { pageMetadata } from "../page-metadata";
import { readerMetadata, readerPage } from "../reader-page";

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function HomePage({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  return readerPage(locale, getHome(locale), (page) => <HomeFront page={page} />);
}

export async function generateMetadata({ params }: PageProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  return readerMetadata(getHome(locale), ({ site }) =>
    pageMetadata(site, {
      title: site.tagline ? `${site.name} · ${site.tagline}` : site.name,
      path: site.prefix || "/",
    }),
  );
}
