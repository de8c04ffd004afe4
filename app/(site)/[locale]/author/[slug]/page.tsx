import type { Metadata } from "next";
import { AuthorFront } from "@/components/site/author-front";
import { getAuthorPage } from "@/lib/site/author-page";
import { pageMetadata } from "../../../page-metadata";
import { readerMetadata, readerPage } from "../../../reader-page";

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function AuthorPage({ params }: PageProps<"/[locale]/author/[slug]">) {
  const { locale, slug } = await params;
  return readerPage(locale, getAuthorPage(locale, slug, null), (page) => <AuthorFront page={page} />);
}

export async function generateMetadata({ params }: PageProps<"/[locale]/author/[slug]">): Promise<Metadata> {
  const { locale, slug } = await params;
  return readerMetadata(getAuthorPage(locale, slug, null), ({ site, author }) =>
    pageMetadata(site, { title: author.name, description: author.bio, path: author.path }),
  );
}
