import type { Metadata } from "next";
import { TopicFront } from "@/components/site/topic-front";
import { getTopicPage } from "@/lib/site/topic-page";
import { pageMetadata } from "../../../page-metadata";
import { readerMetadata, readerPage } from "../../../reader-page";

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function TopicPage({ params }: PageProps<"/[locale]/topic/[slug]">) {
  const { locale, slug } = await params;
  return readerPage(locale, getTopicPage(locale, slug, null), (page) => <TopicFront page={page} />);
}

export async function generateMetadata({ params }: PageProps<"/[locale]/topic/[slug]">): Promise<Metadata> {
  const { locale, slug } = await params;
  return readerMetadata(getTopicPage(locale, slug, null), ({ site, topic }) =>
    pageMetadata(site, { title: topic.name, description: topic.description, path: topic.path }),
  );
}
