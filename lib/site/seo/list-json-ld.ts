import { isOrganisation } from "@/lib/newsroom/author/is-organisation";
import { absoluteUrl } from "@/lib/public/absolute-url";
import type { Picture } from "@/lib/public/media/picture";
import { pictureUrl } from "@/lib/public/media/picture-url";
import type { Site } from "@/lib/public/site";
import { serialiseJsonLd } from "./json-ld";
import { breadcrumbs, publisher } from "./site-parts";

const CONTEXT = "https://schema.org";

interface Listed {
  path: string;
  headline: string;
}

const itemList = (stories: Listed[]) => ({
  "@type": "ItemList",
  itemListElement: stories.map(({ path, headline }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    url: absoluteUrl(path),
    name: headline,
  })),
});

/** Structured data of an edition's front page: the site, its search, who publishes it, and the stories at the top. */
export function homeJsonLd(site: Site, stories: Listed[]): string {
  const url = absoluteUrl(site.prefix || "/");
  return serialiseJsonLd({
    "@context": CONTEXT,
    "@graph": [
      {
        "@type": "WebSite",
        "@id": `${url}#site`,
        name: site.name,
        url,
        inLanguage: site.lang,
        publisher: publisher(site),
        potentialAction: {
          "@type": "SearchAction",
          target: {
            "@type": "EntryPoint",
            urlTemplate: `${absoluteUrl(`${site.prefix}/search`)}?q={search_term_string}`,
          },
          "query-input": "required name=search_term_string",
        },
      },
      {
        "@type": "CollectionPage",
        "@id": `${url}#front`,
        ...{ name: site.name, url, inLanguage: site.lang, isPartOf: { "@id": `${url}#site` } },
        mainEntity: itemList(stories),
      },
    ],
  });
}

/** Structured data of a section's, topic's or archive day's page. */
export function collectionJsonLd(
  site: Site,
  page: { name: string; description: string; path: string },
  stories: Listed[],
): string {
  const url = absoluteUrl(page.path);
  return serialiseJsonLd({
    "@context": CONTEXT,
    "@graph": [
      {
        "@type": "CollectionPage",
        name: page.name,
        ...(page.description && { description: page.description }),
        url,
        inLanguage: site.lang,
        isPartOf: { "@type": "WebSite", url: absoluteUrl(site.prefix || "/"), name: site.name },
        publisher: publisher(site),
        mainEntity: itemList(stories),
      },
      breadcrumbs([
        { name: site.name, path: site.prefix || "/" },
        { name: page.name, path: page.path },
      ]),
    ],
  });
}

/** Structured data of an author's page. */
export function profileJsonLd(
  site: Site,
  author: { name: string; kind: string; bio: string; path: string; links: { url: string }[]; portrait: Picture | null },
): string {
  const url = absoluteUrl(author.path);
  const isPerson = !isOrganisation(author.kind);
  const entity = {
    "@type": isPerson ? "Person" : "Organization",
    "@id": `${url}#${isPerson ? "person" : "organisation"}`,
    name: author.name,
    url,
    ...(author.bio && { description: author.bio }),
    ...(author.portrait && { image: absoluteUrl(pictureUrl(author.portrait, 480, "jpg", "1x1")) }),
    ...(author.links.length > 0 && { sameAs: author.links.map((link) => link.url) }),
    ...(author.kind === "staff" && { worksFor: publisher(site) }),
  };
  return serialiseJsonLd({
    "@context": CONTEXT,
    "@graph": [
      { "@type": "ProfilePage", url, inLanguage: site.lang, mainEntity: entity },
      breadcrumbs([
        { name: site.name, path: site.prefix || "/" },
        { name: author.name, path: author.path },
      ]),
    ],
  });
}
