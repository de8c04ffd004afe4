import "server-only";
import { cardSizes } from "@/lib/engines/share-cards/card-model";
import { storage } from "@/lib/platform/storage/storage";
import { cardOfSubject } from "./card-of-subject";
import { inSize } from "./page-card";
import { cardKey, storedCard } from "./stored-card";

/** Days for which the card of a story is kept drawn whether or not somebody asked for it. */
const FRESH_MS = 7 * 24 * 3_600_000;

/**
 * Which cards of a subject are drawn: `all` in every size; `known` where it has cards already; `fresh` the same, but of stories only those
 * of the last week, whose number is bounded.
 */
export type CardsToDraw = "all" | "known" | "fresh";

/** Draws the cards of a subject as they are today in every size, and drops those of earlier days; all of them where it is not public. */
export async function refreshCards(subject: string, toDraw: CardsToDraw): Promise<void> {
  const stored: string[] = [];
  for await (const key of storage().list(`cards/${subject}/`)) stored.push(key);
  if (stored.length === 0 && toDraw !== "all") return;
  const found = await cardOfSubject(subject);
  const pages = found ? cardSizes.map((size) => inSize(found.page, size)) : [];
  const isOld = found?.publishedAt && Date.now() - found.publishedAt.getTime() > FRESH_MS;
  if (toDraw !== "fresh" || !isOld) for (const page of pages) await storedCard(page);
  const current = new Set(pages.map(cardKey));
  for (const key of stored) if (!current.has(key)) await storage().delete(key);
}
