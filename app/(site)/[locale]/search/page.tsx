import type { Metadata } from "next";
import { SearchView } from "@/components/site/search/search-view";
import { siteText } from "@/lib/platform/i18n/site-text";
import { getSearchPage } from "@/lib/site/search-page";
import { listMetadata } from "@/lib/site/seo/list-metadata";
import { readerMetadata, readerPage } from "../../reader-page";

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function SearchPage({ params }: PageProps<"/[locale]/search">) {
  const { locale } = await params;
  return readerPage(locale, getSearchPage(locale, null), (page) => <SearchView page={page} />);
}

export async function generateMetadata({ params }: PageProps<"/[locale]/search">): Promise<Metadata> {
  const { locale } = await params;
  return readerMetadata(locale, getSearchPage(locale, null), ({ site }) => {
    const title = siteText(site.lang, site.settings.zone).t("search.title");
    return listMetadata(site, { title, description: "", path: `${site.prefix}/search`, isIndexed: false });
  });
}
