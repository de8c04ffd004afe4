import type { Metadata } from "next";
import { JsonLd } from "@/components/site/json-ld";
import { AuthorFront } from "@/components/site/list/author-front";
import { authorCard } from "@/lib/public/share/list-card";
import { getAuthorPage } from "@/lib/site/author-page";
import { profileJsonLd } from "@/lib/site/seo/list-json-ld";
import { listMetadata } from "@/lib/site/seo/list-metadata";
import { readerMetadata, readerPage } from "../../../reader-page";

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function AuthorPage({ params }: PageProps<"/[locale]/author/[slug]">) {
  const { locale, slug } = await params;
  return readerPage(locale, getAuthorPage(locale, slug, null), (page) => (
    <>
      <JsonLd json={profileJsonLd(page.site, page.author)} />
      <AuthorFront page={page} />
    </>
  ));
}

export async function generateMetadata({ params }: PageProps<"/[locale]/author/[slug]">): Promise<Metadata> {
  const { locale, slug } = await params;
  return readerMetadata(locale, getAuthorPage(locale, slug, null), ({ site, author, list }) =>
    listMetadata(site, {
      title: author.name,
      description: author.bio,
      path: author.path,
      feedOf: author.path,
      card: authorCard(site, author),
      isIndexed: list.cards.length > 0,
    }),
  );
}
