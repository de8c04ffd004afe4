import "server-only";
import type { CardSize, ShareCard } from "@/lib/engines/share-cards/card-model";
import { cardHash } from "@/lib/engines/share-cards/share-cards";

/** A share card with its address. */
export interface PageCard {
  /** First part of its address: a story's id, or `section.{id}.{lang}`, `author.{id}.{lang}`, `home.{lang}` */
  subject: string;
  /** Twelve hexadecimal digits that change with everything the card shows */
  hash: string;
  /** The `path` of its photo or portrait is the picture's id, to be replaced by a file's before drawing. */
  card: ShareCard;
  /** Changes with everything that can be cut from the photo or portrait */
  pictureVersion?: string;
}

/** How the file's name tells the size; structured data wants shapes that sharing does not. */
const sizeMarks: Record<CardSize, string> = { "1200x630": "", "1200x1200": "-1x1", "1200x675": "-16x9" };
const FILE = /^([0-9a-f]{12})(-1x1|-16x9)?\.(?:jpg|png)$/;

/** A card at its address of 1200 x 630 pixels. */
export function pageCard(subject: string, card: ShareCard, pictureVersion?: string): PageCard {
  return { subject, card, hash: cardHash(card, pictureVersion), pictureVersion };
}

/** The same card in another size. */
export function inSize({ subject, card, pictureVersion }: PageCard, size: CardSize): PageCard {
  return pageCard(subject, { ...card, size }, pictureVersion);
}

/** What a card's file holds: flat colour stays sharp and is smaller as PNG. */
export const cardType = ({ card }: Pick<PageCard, "card">) =>
  card.photo || card.portrait ? ("image/jpeg" as const) : ("image/png" as const);

/** Name of a card's file. */
export function cardName(page: Pick<PageCard, "hash" | "card">): string {
  return `${page.hash}${sizeMarks[page.card.size]}.${cardType(page) === "image/png" ? "png" : "jpg"}`;
}

/** What the name of a card's file asks for; null for what is no such name. */
export function parseCardName(file: string): { hash: string; size: CardSize } | null {
  const [, hash, mark = ""] = FILE.exec(file) ?? [];
  const size = Object.entries(sizeMarks).find(([, known]) => known === mark)?.[0] as CardSize | undefined;
  return hash && size ? { hash, size } : null;
}

/** Path of a share image. */
export const cardPath = (page: Pick<PageCard, "subject" | "hash" | "card">) => `/og/${page.subject}/${cardName(page)}`;
