import "server-only";
import type { Metadata } from "next";
import { shownUpdate } from "@/lib/newsroom/story/publication/shown-update";
import { absoluteUrl } from "@/lib/public/absolute-url";
import { cardImage } from "@/lib/public/share/card-image";
import { storyCard } from "@/lib/public/share/story-card";
import { type DescribedStory, descriptionOf } from "./described-story";
import { feedLinks, openGraphLocale, pageTitle, robotsFor } from "./page-parts";

/** What the head of a story's page tells search engines, messengers and feed readers. */
export function storyMetadata(story: DescribedStory): Metadata {
  const { site } = story;
  const url = absoluteUrl(story.path);
  const title = story.socialHeadline || story.title;
  const description = descriptionOf(story);
  const authors = story.writers;
  const handle = authors.find(({ fediverse }) => fediverse)?.fediverse;
  const image = cardImage(storyCard(story, site), story.title);
  return {
    title: { absolute: pageTitle(story.seoTitle || story.title, site) },
    description,
    authors: authors.map(({ name, path }) => ({ name, url: path ? absoluteUrl(path) : undefined })),
    robots: robotsFor(!story.noIndex),
    alternates: {
      canonical: url,
      languages: languages(story),
      types: { ...feedLinks(site, { name: story.section.name, path: story.section.path }), ...oembedLinks(story) },
    },
    openGraph: {
      type: "article",
      url,
      title,
      description,
      siteName: site.name,
      locale: openGraphLocale(story.lang),
      alternateLocale: story.translations.map(({ lang }) => openGraphLocale(lang)),
      images: [image],
      publishedTime: story.publishedAt.toISOString(),
      modifiedTime: (shownUpdate(story) ?? story.publishedAt).toISOString(),
      section: story.section.name,
      tags: story.topics.map(({ name }) => name),
      authors: authors.map(({ name, path }) => (path ? absoluteUrl(path) : name)),
    },
    // The studio reads it back after a publication: see lib/studio/editor/read-back/read-back.ts.
    other: {
      "masthead:version": story.versionHash.slice(0, 12),
      ...(handle && { "fediverse:creator": `@${handle}` }),
    },
    twitter: { card: "summary_large_image", title, description, images: [{ url: image.url, alt: image.alt }] },
  };
}

/** Every language's page names all of them, itself included, or there is nothing to name. */
function languages({ lang, path, translations, site }: DescribedStory): Record<string, string> | undefined {
  if (translations.length === 0) return undefined;
  const all = [{ lang, path }, ...translations].sort((a, b) => (a.lang < b.lang ? -1 : 1));
  const fallback = all.find((each) => each.lang === site.defaultLang);
  return Object.fromEntries([
    ...all.map((each) => [each.lang, absoluteUrl(each.path)]),
    ...(fallback ? [["x-default", absoluteUrl(fallback.path)]] : []),
  ]);
}

/** Where consumers find the story's card: https://oembed.com, section 4. */
function oembedLinks({ path, title }: DescribedStory) {
  const address = (format: string) =>
    absoluteUrl(`/oembed?format=${format}&url=`) + encodeURIComponent(absoluteUrl(path));
  return {
    "application/json+oembed": [{ url: address("json"), title }],
    "text/xml+oembed": [{ url: address("xml"), title }],
  };
}
