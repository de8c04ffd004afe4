import type { BreadcrumbList, NewsMediaOrganization } from "schema-dts";
import { absoluteUrl } from "../answers/absolute-url";
import type { Site } from "../site";

/** The newsroom as structured data. */
export function publisher(site: Site): Exclude<NewsMediaOrganization, string> {
  const url = absoluteUrl("/");
  const logo = { "@type": "ImageObject" as const, url: absoluteUrl("/logo.svg"), width: "512", height: "512" };
  return { "@type": "NewsMediaOrganization", "@id": `${url}#newsroom`, name: site.name, url, logo };
}

/** The way from the front page to a page, that page included. */
export function breadcrumbs(steps: { name: string; path: string }[]): Exclude<BreadcrumbList, string> {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absoluteUrl(path),
    })),
  };
}
