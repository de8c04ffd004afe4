import type { Metadata } from "next";
import { siteUrl } from "@/lib/platform/env";
import type { Site } from "@/lib/site/site";

export function pageMetadata(
  site: Site,
  { title, description, path }: { title: string; description?: string; path: string },
): Metadata {
  const full = title.startsWith(site.name) ? title : `${title} · ${site.name}`;
  return { title: full, description: description || undefined, alternates: { canonical: `${siteUrl()}${path}` } };
}
