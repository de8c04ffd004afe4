import type { Metadata } from "next";
import { AuthorFront } from "@/components/site/list/author-front";
import { getAuthorPage } from "@/lib/site/author-page";
import { listMetadata } from "@/lib/site/seo/list-metadata";
import { readerMetadata, readerPage } from "../../../../../reader-page";

type Props = PageProps<"/[locale]/author/[slug]/before/[cursor]">;

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function OlderAuthorPage({ params }: Props) {
  const { locale, slug, cursor } = await params;
  return readerPage(locale, getAuthorPage(locale, slug, cursor), (page) => <AuthorFront page={page} />);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, cursor } = await params;
  return readerMetadata(locale, getAuthorPage(locale, slug, cursor), ({ site, author }) =>
    listMetadata(site, {
      title: author.name,
      description: author.bio,
      path: `${author.path}/before/${cursor}`,
      feedOf: author.path,
    }),
  );
}
