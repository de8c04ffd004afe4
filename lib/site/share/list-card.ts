import "server-only";
import { pictureVersion } from "@/lib/newsroom/media/picture-version";
import type { ShareCard } from "@/lib/platform/cards/card";
import { cardHash } from "@/lib/platform/cards/card-hash";
import type { Site } from "../site";
import { type CardPicture, cardPhoto } from "./card-photo";
import type { PageCard } from "./page-card";

function listCard(site: Site, of: string, words: Pick<ShareCard, "kind" | "headline"> & Partial<ShareCard>): PageCard {
  const brand = { name: site.name, accent: site.settings.accent };
  const card: ShareCard = { size: "1200x630", lang: site.lang, brand, ...words };
  return { subject: `${of}.${site.lang.toLowerCase()}`, card, hash: cardHash(card) };
}

/** The share card of an edition's front page, and of every page without one of its own. */
export const homeCard = (site: Site) => listCard(site, "home", { kind: "home", headline: site.tagline || site.name });

export function sectionCard(site: Site, section: { id: string; name: string; accent: string }): PageCard {
  const brand = { name: site.name, accent: section.accent };
  return listCard(site, `section.${section.id}`, { kind: "section", headline: section.name, brand });
}

export function authorCard(
  site: Site,
  author: { id: string; name: string; beat: string; portrait: CardPicture | null },
): PageCard {
  const { id, name, beat, portrait } = author;
  const words = { headline: name, byline: beat.slice(0, 400) || undefined, portrait: cardPhoto(portrait) };
  const page = listCard(site, `author.${id}`, { kind: "author", ...words });
  return portrait ? { ...page, hash: cardHash(page.card, pictureVersion(portrait)) } : page;
}
