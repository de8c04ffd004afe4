import "server-only";
import { LRUCache } from "lru-cache";
import type { CardPhoto, ShareCard } from "@/lib/engines/share-cards/card-model";
import { type CardContentType, CardRefusal, convertCard, drawCard } from "@/lib/engines/share-cards/share-cards";
import { mediaKey } from "@/lib/newsroom/media/media-key";
import { log } from "@/lib/platform/log";
import { processWide } from "@/lib/platform/process-wide";
import { storage } from "@/lib/platform/storage/storage";
import { reader } from "../db/reader";
import { cardName, cardType, type PageCard } from "./page-card";

/** Milliseconds for which a card that could not be drawn, or not with its picture, is not tried again */
const REST_MS = 15_000;

const { atWork, refused, substitutes } = processWide("cards-at-work", () => ({
  atWork: new Map<string, Promise<void>>(),
  refused: new LRUCache<string, CardRefusal>({ max: 1_000, ttl: REST_MS }),
  substitutes: new LRUCache<string, Buffer>({ max: 20, ttl: REST_MS }),
}));

/** Where a card is: in the store, or, while its picture cannot be used, in memory with its words alone. */
export interface FoundCard {
  key: string;
  substitute?: Buffer;
}

/** Key of a card in the store. */
export const cardKey = (page: PageCard) => `cards/${page.subject}/${cardName(page)}`;

async function drawn(card: ShareCard, { subject, type }: { subject: string; type: CardContentType }): Promise<Buffer> {
  const { bytes, contentType, missing } = await drawCard(card);
  if (missing.length > 0)
    log.warn({ subject, letters: missing.join(" ") }, "share card with signs for letters that no font has");
  // The address names the type, and its picture went away.
  return convertCard(bytes, contentType, type);
}

/** The card with its picture's file; with its words alone where that is not public, not there or damaged. */
async function withPicture({ card, subject }: PageCard): Promise<{ bytes: Buffer; isWhole: boolean }> {
  const { photo, portrait, ...rest } = card;
  const drawnAs = { subject, type: cardType({ card }) };
  const picture = photo ?? portrait;
  const media = picture && (await reader().publicMedia.findUnique({ where: { id: picture.path } }));
  if (!picture) return { bytes: await drawn(rest, drawnAs), isWhole: true };
  const wordsAlone = async () => ({ bytes: await drawn(rest, drawnAs), isWhole: false });
  if (!media) return wordsAlone();
  const placed = (path: string): Partial<Record<"photo" | "portrait", CardPhoto>> =>
    photo ? { photo: { ...picture, path } } : { portrait: { ...picture, path } };
  try {
    const bytes = await storage().withFile(mediaKey(media), (path) => drawn({ ...rest, ...placed(path) }, drawnAs));
    return bytes ? { bytes, isWhole: true } : wordsAlone();
  } catch (cause) {
    if (!(cause instanceof CardRefusal) || cause.code !== "cannot-draw") throw cause;
    log.warn({ err: cause, subject }, "share card drawn without its picture");
    return wordsAlone();
  }
}

async function draw(page: PageCard, key: string): Promise<void> {
  try {
    const { bytes, isWhole } = await withPicture(page);
    // The address promises the picture for ever: words alone must not be kept there.
    if (isWhole) await storage().put(key, bytes);
    else substitutes.set(key, bytes);
  } catch (cause) {
    // One that was refused because others were being drawn may be drawn at once.
    if (cause instanceof CardRefusal && cause.code !== "busy") refused.set(key, cause);
    throw cause;
  }
}

/** The card in the store, where it is drawn to unless it is there. Throws a `CardRefusal` where it cannot be drawn now. */
export async function storedCard(page: PageCard): Promise<FoundCard> {
  const key = cardKey(page);
  if (await storage().head(key)) return { key };
  const known = substitutes.get(key);
  if (known) return { key, substitute: known };
  const before = refused.get(key);
  if (before) throw before;
  const work = atWork.get(key) ?? draw(page, key).finally(() => atWork.delete(key));
  atWork.set(key, work);
  await work;
  return { key, substitute: substitutes.get(key) };
}
