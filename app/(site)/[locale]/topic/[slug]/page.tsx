import type { Metadata } from "next";
import { JsonLd } from "@/components/site/json-ld";
import { TopicFront } from "@/components/site/list/topic-front";
import { collectionJsonLd } from "@/lib/site/seo/list-json-ld";
import { listMetadata } from "@/lib/site/seo/list-metadata";
import { getTopicPage } from "@/lib/site/topic-page";
import { readerMetadata, readerPage } from "../../../reader-page";

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function TopicPage({ params }: PageProps<"/[locale]/topic/[slug]">) {
  const { locale, slug } = await params;
  return readerPage(locale, getTopicPage(locale, slug, null), (page) => (
    <>
      <JsonLd json={collectionJsonLd(page.site, page.topic, page.list.cards)} />
      <TopicFront page={page} />
    </>
  ));
}

export async function generateMetadata({ params }: PageProps<"/[locale]/topic/[slug]">): Promise<Metadata> {
  const { locale, slug } = await params;
  return readerMetadata(
    locale,
    getTopicPage(locale, slug, null),
    ({ site, topic: { name, description, path }, isIndexed }) =>
      listMetadata(site, { title: name, description, path, feedOf: path, isIndexed }),
  );
}
