import type { Metadata } from "next";
import { absoluteUrl } from "../answers/absolute-url";
import type { Site } from "../site";
import { feedLinks, openGraphLocale, pageTitle, robotsFor } from "./page-parts";

export interface DescribedList {
  title: string;
  description?: string;
  /** Path of this very page */
  path: string;
  /** Path of the list that has a feed beside it: a section's, topic's or author's first page */
  feedOf?: string;
  /** False for pages that are no use to find: search results, thin lists, errors */
  isIndexed?: boolean;
  /** Path of a picture, 1200 pixels wide */
  image?: { path: string; width: number; height: number; alt: string };
}

/** What the head of a section, topic, author, archive or other list page tells machines. */
export function listMetadata(site: Site, list: DescribedList): Metadata {
  const url = absoluteUrl(list.path);
  const { title, description, image } = list;
  const images = image && [{ url: absoluteUrl(image.path), width: image.width, height: image.height, alt: image.alt }];
  return {
    title: { absolute: pageTitle(title, site) },
    description: description || undefined,
    robots: robotsFor(list.isIndexed ?? true),
    alternates: {
      canonical: url,
      types: feedLinks(site, list.feedOf ? { name: title, path: list.feedOf } : undefined),
    },
    openGraph: {
      type: "website",
      url,
      title: title || site.name,
      description,
      siteName: site.name,
      locale: openGraphLocale(site.lang),
      images,
    },
    twitter: { card: images ? "summary_large_image" : "summary", title: title || site.name, description, images },
  };
}

/** What the head of an edition's front page tells machines; the editions name each other. */
export function homeMetadata(site: Site): Metadata {
  const path = site.prefix || "/";
  const metadata = listMetadata(site, { title: "", description: site.tagline, path });
  if (site.languages.length < 2) return metadata;
  const languages = Object.fromEntries([
    ...site.languages.map((each) => [each.lang, absoluteUrl(each.path)]),
    ["x-default", absoluteUrl("/")],
  ]);
  return { ...metadata, alternates: { ...metadata.alternates, languages } };
}
