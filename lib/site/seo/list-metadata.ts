import "server-only";
import type { Metadata } from "next";
import { absoluteUrl } from "@/lib/public/absolute-url";
import { cardImage } from "@/lib/public/share/card-image";
import { homeCard } from "@/lib/public/share/list-card";
import type { PageCard } from "@/lib/public/share/page-card";
import type { Site } from "@/lib/public/site";
import { feedLinks, openGraphLocale, pageTitle, robotsFor } from "./page-parts";

interface DescribedList {
  title: string;
  description?: string;
  /** Path of this very page */
  path: string;
  /** Path of the list that has a feed beside it: a section's, topic's or author's first page */
  feedOf?: string;
  /** False for pages that are no use to find: search results, thin lists, errors */
  isIndexed?: boolean;
  /** Its share card; the edition's where it has none of its own */
  card?: PageCard;
}

/** What the head of a section, topic, author, archive or other list page tells machines. */
export function listMetadata(site: Site, list: DescribedList): Metadata {
  const url = absoluteUrl(list.path);
  const { title } = list;
  // Every page has a description: a list without one is described by its name and the edition's tagline.
  const description = list.description || [title, site.tagline || site.name].filter(Boolean).join(" – ");
  const image = cardImage(list.card ?? homeCard(site), title || site.name);
  return {
    title: { absolute: pageTitle(title, site) },
    description,
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
      images: [image],
    },
    twitter: {
      card: "summary_large_image",
      title: title || site.name,
      description,
      images: [{ url: image.url, alt: image.alt }],
    },
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
