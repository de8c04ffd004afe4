import "server-only";
import { absoluteUrl } from "../absolute-url";
import { cardPath, cardType, type PageCard } from "./page-card";

/** A share card as Open Graph names it. */
export function cardImage(card: PageCard, alt: string) {
  return { url: absoluteUrl(cardPath(card)), width: 1200, height: 630, type: cardType(card), alt };
}
