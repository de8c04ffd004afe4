import type { Metadata } from "next";
import { JsonLd } from "@/components/site/json-ld";
import { RetractionNotice } from "@/components/site/story/retraction-notice";
import { StoryLayout } from "@/components/site/story/story-layout";
import { retractionJsonLd, retractionMetadata } from "@/lib/site/seo/retraction-parts";
import { storyJsonLd } from "@/lib/site/seo/story-json-ld";
import { storyMetadata } from "@/lib/site/seo/story-metadata";
import { getStoryPage } from "@/lib/site/story-page";
import { readerMetadata, readerPage } from "../../../../../../reader-page";

type Props = PageProps<"/[locale]/[section]/[year]/[month]/[day]/[slug]">;

export const revalidate = 300;
export const generateStaticParams = () => [];

async function storyOf({ params }: Props) {
  const { locale, section, year, month, day, slug } = await params;
  return { locale, read: getStoryPage(locale, [section, year, month, day, slug].join("/")) };
}

export default async function StoryPage(props: Props) {
  const { locale, read } = await storyOf(props);
  return readerPage(locale, read, (page) =>
    "notice" in page ? (
      <>
        <JsonLd json={retractionJsonLd(page)} />
        <RetractionNotice story={page} />
      </>
    ) : (
      <>
        <JsonLd json={storyJsonLd(page)} />
        <StoryLayout page={page} />
      </>
    ),
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, read } = await storyOf(props);
  return readerMetadata(locale, read, (page) => ("notice" in page ? retractionMetadata(page) : storyMetadata(page)));
}
