import type { Metadata } from "next";
import { TopicFront } from "@/components/site/list/topic-front";
import { listMetadata } from "@/lib/site/seo/list-metadata";
import { getTopicPage } from "@/lib/site/topic-page";
import { readerMetadata, readerPage } from "../../../../../reader-page";

type Props = PageProps<"/[locale]/topic/[slug]/before/[cursor]">;

export const revalidate = 300;
export const generateStaticParams = () => [];

export default async function OlderTopicPage({ params }: Props) {
  const { locale, slug, cursor } = await params;
  return readerPage(locale, getTopicPage(locale, slug, cursor), (page) => <TopicFront page={page} />);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, cursor } = await params;
  return readerMetadata(locale, getTopicPage(locale, slug, cursor), ({ site, topic, isIndexed }) =>
    listMetadata(site, {
      title: topic.name,
      description: topic.description,
      path: `${topic.path}/before/${cursor}`,
      feedOf: topic.path,
      isIndexed,
    }),
  );
}
