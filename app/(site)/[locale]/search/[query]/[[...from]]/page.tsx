import type { Metadata } from "next";
import { SearchView } from "@/components/site/search/search-view";
import { siteText } from "@/lib/platform/i18n/site-text";
import { getSearchPage } from "@/lib/site/search-page";
import { listMetadata } from "@/lib/site/seo/list-metadata";
import { readerMetadata, readerPage } from "../../../../reader-page";

type Props = PageProps<"/[locale]/search/[query]/[[...from]]">;

export const revalidate = 300;
export const generateStaticParams = () => [];

async function resultsOf({ params }: Props) {
  const { locale, query, from } = await params;
  return { locale, read: getSearchPage(locale, query, from?.[0]) };
}

export default async function SearchResultsPage(props: Props) {
  const { locale, read } = await resultsOf(props);
  return readerPage(locale, read, (page) => <SearchView page={page} />);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, read } = await resultsOf(props);
  return readerMetadata(locale, read, ({ site, found, feed }) => {
    const { t } = siteText(site.lang, site.settings.zone);
    const title = t("search.titleFor", { query: found?.query ?? "" });
    const path = `${site.prefix}/search`;
    // Every query would be a page of its own in the page cache, so none is kept.
    const other = { "masthead:keep": "no" };
    const metadata = listMetadata(site, { title, description: "", path, isIndexed: false });
    const own = feed ? [{ url: feed, title }] : [];
    const { types } = metadata.alternates ?? {};
    const rss = types?.["application/rss+xml"];
    const feeds = { ...types, "application/rss+xml": [...own, ...(Array.isArray(rss) ? rss : [])] };
    return { ...metadata, alternates: { ...metadata.alternates, types: feeds }, other };
  });
}
