import type { Metadata } from "next";
import { StoryLayout } from "@/components/site/story-layout";
import { getStoryPage } from "@/lib/site/story-page";
import { pageMetadata } from "../../../../../../page-metadata";
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
  return readerPage(locale, read, (page) => <StoryLayout page={page} />);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { read } = await storyOf(props);
  return readerMetadata(read, (page) =>
    pageMetadata(page.site, { title: page.seoTitle || page.title, description: page.teaser, path: page.path }),
  );
}
