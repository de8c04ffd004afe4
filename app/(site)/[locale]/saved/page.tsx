import type { Metadata } from "next";
import { SavedView } from "@/components/site/list/saved-view";
import { siteText } from "@/lib/platform/i18n/site-text";

import { listMetadata } from "@/lib/site/seo/list-metadata";
import { getSitePage } from "@/lib/site/site-page";
import { readerMetadata, readerPage } from "../../reader-page";

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function SavedPage({ params }: PageProps<"/[locale]/saved">) {
  const { locale } = await params;
  return readerPage(locale, getSitePage(locale), (site) => <SavedView site={site} />);
}

export async function generateMetadata({ params }: PageProps<"/[locale]/saved">): Promise<Metadata> {
  const { locale } = await params;
  return readerMetadata(locale, getSitePage(locale), (site) => {
    const title = siteText(site.lang, site.settings.zone).t("nav.saved");
    return listMetadata(site, { title, description: "", path: `${site.prefix}/saved`, isIndexed: false });
  });
}
