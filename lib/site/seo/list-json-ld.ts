import { isOrganisation } from "@/lib/newsroom/author/is-organisation";
import { absoluteUrl } from "@/lib/public/absolute-url";
import type { Picture } from "@/lib/public/media/picture";
import { pictureUrl } from "@/lib/public/media/picture-url";
import type { Site } from "@/lib/public/site";
import type { ListedCorrection } from "../lists/corrections-page";
import { correctionComment } from "./correction-comment";
import { serialiseJsonLd } from "./json-ld";
import { breadcrumbs, publisher } from "./site-parts";

const CONTEXT = "https://schema.org";

interface Listed {
  path: string;
  headline: string;
}

const listOf = (entries: object[]) => ({
  "@type": "ItemList",
  itemListElement: entries.map((entry, index) => ({ "@type": "ListItem", position: index + 1, ...entry })),
});

const itemList = (stories: Listed[]) =>
  listOf(stories.map(({ path, headline }) => ({ url: absoluteUrl(path), name: headline })));

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

interface Collection {
  name: string;
  description: string;
  path: string;
}

/** Structured data of a section's or topic's page, of a day of the archive, or of a month with its days. */
export const collectionJsonLd = (site: Site, page: Collection, stories: Listed[]): string =>
  collection(site, page, itemList(stories));

/** Structured data of a page of corrections: each as a comment on its story. */
export function correctionsJsonLd(site: Site, page: Collection, corrections: ListedCorrection[]): string {
  const items = corrections.map(({ id, story, ...correction }) => {
    const url = absoluteUrl(story.path);
    const about = { "@type": "NewsArticle", "@id": `${url}#article`, url, headline: story.headline };
    return { item: { ...correctionComment(correction), url: `${url}#correction-${id}`, about } };
  });
  return collection(site, page, listOf(items));
}

function collection(site: Site, page: Collection, mainEntity: object): string {
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
        mainEntity,
      },
      breadcrumbs([
        { name: site.name, path: site.prefix || "/" },
        { name: page.name, path: page.path },
      ]),
    ],
  });
}

interface Profile {
  name: string;
  kind: string;
  bio: string;
  beat: string;
  path: string;
  links: { url: string }[];
  portrait: Picture | null;
}

/** Structured data of an author's page. A beat is what somebody writes about, and no jobTitle. */
export function profileJsonLd(site: Site, author: Profile): string {
  const url = absoluteUrl(author.path);
  const isPerson = !isOrganisation(author.kind);
  const entity = {
    "@type": isPerson ? "Person" : "Organization",
    "@id": `${url}#${isPerson ? "person" : "organisation"}`,
    name: author.name,
    url,
    ...(author.bio && { description: author.bio }),
    ...(author.beat && { knowsAbout: author.beat }),
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
