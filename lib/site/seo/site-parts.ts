import type { BreadcrumbList, NewsMediaOrganization } from "schema-dts";
import { absoluteUrl } from "@/lib/public/absolute-url";
import type { Site } from "@/lib/public/site";

/** The newsroom as structured data, with the pages on which it says how it works. */
export function publisher(site: Site): Exclude<NewsMediaOrganization, string> {
  const { publishingPrinciples, ethicsPolicy, masthead } = site.settings;
  const policies = { publishingPrinciples, ethicsPolicy, masthead, correctionsPolicy: "/corrections" };
  const written = Object.entries(policies).filter(([, address]) => address !== "");
  const url = absoluteUrl("/");
  const logo = { "@type": "ImageObject" as const, url: absoluteUrl("/logo.svg"), width: "512", height: "512" };
  return {
    ...{ "@type": "NewsMediaOrganization", "@id": `${url}#newsroom`, name: site.name, url, logo },
    ...Object.fromEntries(written.map(([policy, address]) => [policy, absoluteUrl(address)])),
  };
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
