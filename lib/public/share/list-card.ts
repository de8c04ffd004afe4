import "server-only";
import type { ShareCard } from "@/lib/engines/share-cards/card-model";
import { pictureVersion } from "@/lib/newsroom/media/picture-version";
import { cardBrand } from "@/lib/newsroom/media/share-card/card-brand";
import { type CardPicture, cardPhoto } from "@/lib/newsroom/media/share-card/card-photo";
import type { Site } from "../site";
import { type PageCard, pageCard } from "./page-card";

type Words = Pick<ShareCard, "kind" | "headline"> & Partial<ShareCard>;

function listCard(site: Site, of: string, words: Words, picture: CardPicture | null = null): PageCard {
  const card: ShareCard = { size: "1200x630", lang: site.lang, brand: cardBrand(site), ...words };
  return pageCard(`${of}.${site.lang.toLowerCase()}`, card, picture ? pictureVersion(picture) : undefined);
}

/** The share card of an edition's front page, and of every page without one of its own. */
export const homeCard = (site: Site) => listCard(site, "home", { kind: "home", headline: site.tagline || site.name });

export function sectionCard(site: Site, section: { id: string; name: string; accent: string }): PageCard {
  const brand = cardBrand(site, section.accent);
  return listCard(site, `section.${section.id}`, { kind: "section", headline: section.name, brand });
}

export function authorCard(
  site: Site,
  author: { id: string; name: string; beat: string; portrait: CardPicture | null },
): PageCard {
  const { id, name, beat, portrait } = author;
  const words = { headline: name, byline: beat.slice(0, 400) || undefined, portrait: cardPhoto(portrait) };
  return listCard(site, `author.${id}`, { kind: "author", ...words }, portrait);
}
